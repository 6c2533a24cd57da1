# The lab's prompt, and marks around it that a terminal can read (OSC 133):
#   A  the prompt starts      B  the prompt ended, typing starts
#   C  a command runs; cmdline_url is its text, percent-encoded
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
    printf '\e]133;C;cmdline_url=%s\e\\' "$(__lab_percent_encode "${BASH_REMATCH[2]:0:1000}")"
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
