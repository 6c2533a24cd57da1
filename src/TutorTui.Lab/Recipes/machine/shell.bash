# The lab's prompt, and marks around it that a terminal can read (OSC 133):
#   A  the prompt starts      B  the prompt ended, typing starts
#   C  a command runs; cmdline_url is its text, percent-encoded; alias_url, function_url, variable_url and script_url tell
#      what words of it mean here, as NAME=TEXT
#   D  it ended; its exit status follows
# They are invisible in terminals that do not know them.

# machine1 is shown as Machine1, as the course writes it.
__lab_host=${HOSTNAME%%.*}
__lab_host=${__lab_host^}

# Set by PS0, so that a prompt after an empty line reports no command.
__lab_ran=0

# The newest history number before the command, to tell a command that bash did not record.
__lab_seen=

__lab_history_number() {
    local line
    line=$(HISTTIMEFORMAT='' builtin history 1)
    [[ $line =~ ^[[:space:]]*([0-9]+) ]] && __lab_number=${BASH_REMATCH[1]} || __lab_number=
}

# Prints $1 percent-encoded, byte by byte outside the unreserved characters.
__lab_percent_encode() {
    local LC_ALL=C rest=$1 plain code out=
    while [[ -n $rest ]]; do
        plain=${rest%%[!A-Za-z0-9._~/-]*}
        out+=$plain
        rest=${rest:${#plain}}
        [[ -z $rest ]] && break
        printf -v code '%d' "'${rest:0:1}"
        # A byte above 127 comes out negative in the C locale.
        printf -v code '%%%02X' "$((code & 255))"
        out+=$code
        rest=${rest:1}
    done
    printf '%s' "$out"
}

# Prints one field of the mark: what the word $2 of kind $1 means is $3. Long texts are cut.
__lab_field() {
    printf ';%s_url=%s' "$1" "$(__lab_percent_encode "$2=${3:0:2000}")"
}

# Prints what the words of the line $1 mean in this shell, for whoever checks what was run: at most 16 of them.
__lab_meanings() {
    local LC_ALL=C rest=$1 word text last= count=0 seen=' '
    while [[ $rest =~ [A-Za-z0-9_./+-]+|\$\{?[A-Za-z_][A-Za-z0-9_]* ]]; do
        word=${BASH_REMATCH[0]}
        rest=${rest#*"$word"}
        ((count >= 16)) && return
        if [[ $seen == *" $word "* ]]; then
            last=$word
            continue
        fi
        seen+="$word "
        if [[ $word == \$* ]]; then
            word=${word#\$}
            word=${word#\{}
            if [[ -v $word && ${!word@a} != *[aA]* && $word != *@(PASS|SECRET|TOKEN)* ]]; then
                __lab_field variable "$word" "${!word}"
                ((++count))
            fi
        elif [[ -v BASH_ALIASES[$word] ]]; then
            text=${BASH_ALIASES[$word]}
            # ls='ls --color' runs what it is called.
            if [[ ${text%% *} != "$word" ]]; then
                __lab_field alias "$word" "$text"
                ((++count))
            fi
        elif [[ $word != __lab_* ]] && text=$(declare -f -- "$word"); then
            __lab_field function "$word" "$text"
            ((++count))
        elif [[ ($word == */* || $last == @(sh|bash|dash|source|.)) && -f $word && -r $word ]]; then
            IFS= read -r -d '' -n 2000 text < "$word"
            # Not what a program is: scripts are text.
            if [[ -n $text && $text != $'\x7fELF'* ]]; then
                __lab_field script "$word" "$text"
                ((++count))
            fi
        fi
        text=
        last=$word
    done
}

# Runs in the subshell of PS0, after the line was read and recorded, before it runs.
__lab_before_command() {
    local line
    line=$(HISTTIMEFORMAT='' builtin history 1)
    # With recording off, or a leading space that keeps a line out of the history, the newest entry is an older command.
    if [[ ! -o history || ! $line =~ ^[[:space:]]*([0-9]+)[*[:space:]][[:space:]](.*)$ ]] \
        || [[ ${BASH_REMATCH[1]} == "$__lab_seen" && ${HISTCONTROL-} == *@(ignorespace|ignoreboth)* ]]; then
        printf '\e]133;C\e\\'
        return
    fi
    # Longer lines than this are cut: terminals bound what they take in one sequence.
    line=${BASH_REMATCH[2]:0:1000}
    printf '\e]133;C;cmdline_url=%s%s\e\\' "$(__lab_percent_encode "$line")" "$(__lab_meanings "$line" 2> /dev/null)"
}

__lab_before_prompt() {
    local status=$?
    if ((__lab_ran)); then
        printf '\e]133;D;%d\e\\' "$status"
        __lab_ran=0
    fi
    __lab_history_number
    __lab_seen=$__lab_number
    return "$status"
}

# erasedups records every line that was typed, and lists each once.
HISTCONTROL=erasedups
HISTSIZE=5000
HISTFILESIZE=10000

PROMPT_COMMAND=(__lab_before_prompt)
# The arithmetic runs in this shell, the substitution cannot.
PS0='${__lab_host:0:$((__lab_ran = 1, 0))}$(__lab_before_command)'
PS1='\[\e]133;A\e\\\]\[\e[1m\]${__lab_host}\[\e[0m\] \w\$ \[\e]133;B\e\\\]'
PS2='> '
