# Prints what zsh offers for a line, one match a line: zsh -f complete.zsh SCRIPT LINE
# The line is typed into a shell of its own, where compadd prints its matches; after the first completion that shell ends.
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "PROMPT=; autoload -Uz compinit; compinit -u -D; source ${(q)1}"
zpty -w shell 'mark() { print -r - @@@; }; compprefuncs=(mark); comppostfuncs=(mark exit); bindkey "^I" complete-word'
zpty -w shell 'compadd() {
  local -a hits
  if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then builtin compadd "$@"; return; fi
  builtin compadd -A hits "$@"
  [[ -n $hits ]] && print -rl - $hits
}'
zpty -w shell 'print -r - +++'
local line
while zpty -r shell line && [[ $line != +++* ]]; do :; done
zpty -w -n shell "$2"$'\t'
local marks=0
while zpty -r shell line; do
  line=${line%$'\r\n'}
  if [[ $line == *@@@ ]]; then
    (( ++marks == 2 )) && break
  elif (( marks == 1 )); then
    print -r - $line
  fi
done
zpty -d shell
