# Completion of licencedesk, for bash.
_licencedesk() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    case $before in
    --theme) COMPREPLY=($(compgen -W 'light dark contrast system' -- "$word")) ;;
    --lang) COMPREPLY=($(compgen -W 'ar de en es fr id ja ko mn ms pt ru th vi zh_CN zh_TW' -- "$word")) ;;
    *)
        if [[ $word == -* ]]; then
            COMPREPLY=($(compgen -W '--help --help-all --version --lang --theme --specimen --play
                --no-camera' -- "$word"))
        else
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -f -- "$word")
        fi
        ;;
    esac
}
complete -F _licencedesk licencedesk
