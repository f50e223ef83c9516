#!/usr/bin/env bash
# The steps of action.yml: check, cases, diff. Every step runs, whatever the one before found; the worst exit code is the last.
set -uo pipefail

read -r -a huiqi <<<"${HUIQI_COMMAND:-npx --yes huiqi}"
rules=${HUIQI_RULES:-rules}
cases=${HUIQI_CASES:-fixtures}
lang=(--lang "${HUIQI_LANG:-zh}")
scratch=${RUNNER_TEMP:-$(mktemp -d)}
output=${GITHUB_OUTPUT:-/dev/null}
summary=${GITHUB_STEP_SUMMARY:-/dev/null}
worst=0

# What a step found is told in the log, and kept for the summary of the run.
step() {
  local name=$1 code=0
  shift
  echo "::group::huiqi $name"
  "$@" || code=$?
  echo '::endgroup::'
  [ "$code" -le "$worst" ] || worst=$code
}

fenced() {
  printf '### huiqi %s\n\n```text\n' "$1" >>"$summary"
  cat >>"$summary"
  printf '```\n\n' >>"$summary"
}

sources=()
[ -z "${HUIQI_SOURCES:-}" ] || sources=(--sources "$HUIQI_SOURCES")

step check "${huiqi[@]}" check --rules "$rules" "${sources[@]}" --format github "${lang[@]}"
"${huiqi[@]}" check --rules "$rules" "${sources[@]}" "${lang[@]}" | fenced check
"${huiqi[@]}" check --rules "$rules" "${sources[@]}" --format sarif "${lang[@]}" >"$scratch/huiqi.sarif" || true
[ ! -s "$scratch/huiqi.sarif" ] || echo "sarif=$scratch/huiqi.sarif" >>"$output"

if [ -d "$cases" ]; then
  step cases "${huiqi[@]}" cases "$cases" --rules "$rules" --format github "${lang[@]}"
fi

base=${HUIQI_BASE:-}
if [ -z "$base" ] && [ -n "${HUIQI_BASE_SHA:-}" ]; then
  # A shallow clone has the head alone.
  git cat-file -e "$HUIQI_BASE_SHA^{commit}" 2>/dev/null || git fetch --quiet --depth=1 origin "$HUIQI_BASE_SHA"
  base="$HUIQI_BASE_SHA:$rules"
fi
# A base of the pull request that has no rules yet is held against nothing: all that the pull request brings is new.
if [ -z "${HUIQI_BASE:-}" ] && [ -n "$base" ] && ! git cat-file -e "$base" 2>/dev/null; then
  echo "huiqi diff: $base is not there, all rules are new"
  base=''
fi
if [ -n "$base" ]; then
  about=(--title "${HUIQI_TITLE:-rules}")
  [ -z "${HUIQI_EXPECT:-}" ] || about+=(--expect "$HUIQI_EXPECT")
  [ ! -d "$cases" ] || about+=(--cases "$cases")
  compare() { "${huiqi[@]}" diff "$base" "$rules" "${about[@]}" "${lang[@]}" --format github | tee "$scratch/huiqi-comment.md"; }
  step diff compare
  # A side that cannot be read leaves nothing behind; what an earlier comment says is not so any longer.
  if [ ! -s "$scratch/huiqi-comment.md" ]; then
    name=$(printf '%s' "${HUIQI_TITLE:-rules}" | sed -E 's/[^A-Za-z0-9_.-]+/-/g')
    refused='规则改动未能比较：有一边读不了，见检查日志。'
    [ "${HUIQI_LANG:-zh}" = zh ] || refused='The change of rules could not be compared: a side cannot be read, see the log of the checks.'
    printf '<!-- huiqi-diff:1:%s -->\n%s\n' "$name" "$refused" >"$scratch/huiqi-comment.md"
  fi
  if [ -s "$scratch/huiqi-comment.md" ]; then
    cat "$scratch/huiqi-comment.md" >>"$summary"
    echo "comment=$scratch/huiqi-comment.md" >>"$output"
  fi
fi

exit "$worst"
