# Read by every interactive bash on a lab machine, the learner's and root's.
[ -z "${PS1-}" ] && return

shopt -s checkwinsize histappend

if ! shopt -oq posix && [ -r /usr/share/bash-completion/bash_completion ]; then
    . /usr/share/bash-completion/bash_completion
fi

alias ls='ls --color=auto'
alias grep='grep --color=auto'
alias ll='ls -l'

. /etc/lab/shell.bash
