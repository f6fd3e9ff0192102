#!/bin/sh
# Stands in for the renderer in tests: what it does depends on the document.
[ "$1" = --version ] && exit 0
document=$(cat)
case $document in
    hang) exec sleep 600 ;;
    endless) exec cat /dev/zero ;;
    process) echo $$ ;;
    *) env; printf '%s' "$document" ;;
esac
