#!/usr/bin/env bash
# Puts the comment of `huiqi diff` on a pull request: the oldest of its marker is edited in its place, later ones are removed.
# Where nothing changed, none is written; one that is there is brought down to a line.
set -euo pipefail

file=$HUIQI_COMMENT
marker=$(head -n 1 "$file")
comments="repos/$GITHUB_REPOSITORY/issues/$HUIQI_PULL/comments"
[[ $marker == '<!-- huiqi-diff:'* ]] || {
  echo "no comment of huiqi: $file" >&2
  exit 2
}

# Comments of a workflow are a bot's; with a token of a person they are that person's, and only such a token may ask who it is.
login=$(gh api user --jq .login 2>/dev/null) || login=''
[[ $login =~ ^[A-Za-z0-9-]+$ ]] || login=''
# A failure of gh ends it here: without the list a second comment would be written.
listed=$(gh api --paginate "$comments" --jq ".[] | select((.user.type == \"Bot\" or .user.login == \"$login\") and (.body | startswith(\"$marker\"))) | .id")
mapfile -t own < <(sort -n <<<"$listed" | sed '/^$/d')

# A comment without a heading for effects and edits says that nothing changed: it is one line behind its marker.
is_nothing() { [ "$(sed 1d "$file" | grep -c .)" -le 1 ]; }

if [ "${#own[@]}" -eq 0 ]; then
  is_nothing || gh api "$comments" --method POST --field "body=@$file" >/dev/null
else
  gh api "repos/$GITHUB_REPOSITORY/issues/comments/${own[0]}" --method PATCH --field "body=@$file" >/dev/null
  for id in "${own[@]:1}"; do gh api "repos/$GITHUB_REPOSITORY/issues/comments/$id" --method DELETE; done
fi
