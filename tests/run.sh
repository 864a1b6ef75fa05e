#!/usr/bin/env bash
# Installs what the tests need, builds everything, runs every test, and ends with "N passed, N failed", counted from the results.
set -euo pipefail
cd "$(dirname "$0")/.."

results=artifacts/test-results
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

install() { # command, Debian package
  command -v "$1" >/dev/null && return
  if ! command -v apt-get >/dev/null; then
    echo "The tests need $1. Install it and run this again." >&2
    exit 1
  fi
  local sudo=''
  [ "$(id -u)" = 0 ] || sudo=sudo
  [ -n "${updated:-}" ] || { $sudo apt-get -qq update; updated=1; }
  echo "Installing $2 …"
  DEBIAN_FRONTEND=noninteractive $sudo apt-get -qq install -y --no-install-recommends "$2" >/dev/null
}

install chromium chromium
install mono mono-devel

(cd tests/Dashboard.EndToEnd.Tests/Provider && npm ci --silent)

rm -rf "$results"
dotnet restore Dashboard.sln
dotnet build Dashboard.sln -c Release --no-restore -v minimal

# One project after the other: the browser tests want the machine to themselves.
failed_run=0
for project in tests/*.Tests; do
  dotnet test "$project" -c Release --no-build --logger "trx;LogFileName=$(basename "$project").trx" --results-directory "$results" || failed_run=1
done

count() { # attribute of the Counters element, summed over all result files
  { grep -ho "<Counters [^>]*" "$results"/*.trx || true; } | { grep -o " $1=\"[0-9]*\"" || true; } | tr -dc '0-9\n' | awk '{ sum += $1 } END { print sum + 0 }'
}

passed=$(count passed)
failed=$(( $(count failed) + $(count error) + $(count timeout) + $(count aborted) ))
expected=$(find tests -mindepth 1 -maxdepth 1 -name '*.Tests' | wc -l)
written=$(find "$results" -name '*.trx' | wc -l)
if [ "$written" -ne "$expected" ]; then
  echo "Only $written of $expected test projects wrote results." >&2
  failed_run=1
fi

echo "$passed passed, $failed failed"
[ "$failed_run" = 0 ] && [ "$failed" = 0 ] && [ "$passed" -gt 0 ]
