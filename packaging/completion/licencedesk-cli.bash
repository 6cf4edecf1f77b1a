# Completion of licencedesk-cli, for bash. The test package_command_line compares the options with
# those that the program lists.

_licencedesk_cli_options() { # COMMAND
    case $1 in
    read) echo --help --document --format --jobs --rental-start --rental-return --vehicle-class \
        --policy --recogniser --debug-images ;;
    verify) echo --help --format --rental-start --rental-return --vehicle --vehicle-class --policy ;;
    export) echo --help --from --to --format --output --clear --seal-with --store --passphrase-file \
        --operator --secret-file ;;
    audit) echo --help --store --passphrase-file --operator --secret-file ;;
    unseal) echo --help --passphrase-file --output ;;
    serve) echo --help --listen --certificate --certificate-key --host-name --image-host --keys \
        --no-token --store-keys --workers --queue --time-out --cloud --log --recogniser ;;
    explain) echo --help --policy ;;
    manual) echo --help --format --output ;;
    bench) echo --help --specimens --seed --condition --clips --live --records --folder --frames \
        --layout --two-pages --held-out-fonts --recogniser --format --details ;;
    *) echo --help --version ;;
    esac
}

_licencedesk_cli_values() { # COMMAND OPTION: the words it takes; status 1 where it takes anything
    case $1:$2 in
    read:--format) echo jsonl wechat wechat-cloud csv ;;
    verify:--format) echo text json ;;
    export:--format) echo csv excel-csv xlsx json wechat tencent baidu ;;
    bench:--format) echo table json ;;
    manual:--format) echo html markdown ;;
    *:--document) echo auto main duplicate electronic ;;
    *:--recogniser) echo neural tesseract compared ;;
    *:--condition) echo scan photo hard screen ;;
    *:--clips) echo hand-shake moving-glare focus-hunting mixed all ;;
    *:--layout) echo cn-main-2012 cn-main-2004 cn-duplicate cn-electronic ;;
    *:--vehicle) echo small-automatic small-manual small-adapted light-truck-automatic \
        light-truck-manual motor-caravan-automatic motor-caravan-manual car-trailer-automatic \
        car-trailer-manual road-train minibus coach truck moped motorcycle three-wheeler ;;
    *:--jobs | *:--rental-* | *:--vehicle-class | *:--from | *:--to | *:--operator | *:--listen | \
        *:--host-name | *:--image-host | *:--workers | *:--queue | *:--time-out | *:--specimens | \
        *:--seed | *:--live | *:--records | *:--frames) ;;
    *) return 1 ;;
    esac
}

_licencedesk_cli() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command= values
    ((COMP_CWORD > 1)) && command=${COMP_WORDS[1]}
    if [[ $word == -* ]]; then
        COMPREPLY=($(compgen -W "$(_licencedesk_cli_options "$command")" -- "$word"))
    elif [[ -z $command ]]; then
        COMPREPLY=($(compgen -W 'read verify export audit unseal serve explain manual bench' -- "$word"))
    elif values=$(_licencedesk_cli_values "$command" "$before"); then
        COMPREPLY=($(compgen -W "$values" -- "$word"))
    else
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
    fi
}
complete -F _licencedesk_cli licencedesk-cli
