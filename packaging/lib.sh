# Shared by packaging/run and packaging/test: what is missing is installed, then built. Sourced.

set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

say() { printf '\033[1m== %s\033[0m\n' "$*" >&2; }
die() { printf 'error: %s\n' "$*" >&2; exit 1; }

packages_of() { sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$@" | tr -d ' \t'; }

missing_of() {
    local package
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q '^install ok installed$' ||
            echo "$package"
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

# install_missing FILE...: the packages that the files list, as far as they are not there yet.
install_missing() {
    local missing
    command -v dpkg-query >/dev/null ||
        die "this is no Debian system. Install the equivalents of the packages in $* and build with: cmake --preset release && cmake --build --preset release"
    mapfile -t missing < <(missing_of $(packages_of "$@"))
    [ "${#missing[@]}" -gt 0 ] || return 0
    say "Installing ${#missing[@]} packages"
    if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
        die "these packages are missing and this user cannot install them. As root: apt-get install --no-install-recommends ${missing[*]}"
    fi
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 update -qq ||
        die "apt-get update failed (see above): is there a network, and is apt set up? Missing: ${missing[*]}"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 \
        install -y -qq --no-install-recommends "${missing[@]}" >/dev/null ||
        die "apt-get could not install: ${missing[*]} (its reasons are above)"
}

# build PRESET [CMAKE ARGUMENTS]: configures and builds into build/PRESET.
build() {
    local preset=$1
    shift
    export CCACHE_BASEDIR="$root" CCACHE_NOHASHDIR=1
    say "Building ($preset)"
    cmake --preset "$preset" "$@" >/dev/null || die "CMake could not configure (see above)"
    cmake --build --preset "$preset" || die "the build failed (see above)"
}
