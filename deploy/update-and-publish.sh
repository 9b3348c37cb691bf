#!/bin/sh
# Updates the record, and publishes the site where no person needs to look first. Run it in the project's folder.
# PUBLISH_TO: where rsync puts the site, a folder or host:folder, with a slash at its end.
set -eu
: "${PUBLISH_TO:?is not set: give the folder, or host:folder, that the site is published to}"
mkdir -p .update
npm run --silent update -- --json --summary .update/summary.md > .update/update.json || code=$?
cat .update/summary.md
[ "${code:-0}" -eq 0 ] || exit "$code"
if grep -q '"needsPerson": true' .update/update.json; then
  echo "Not published: see above what needs a person, then: rsync -a --delete dist/ $PUBLISH_TO"
  exit 1
fi
npm run --silent check:urls -- --add
rsync -a --delete dist/ "$PUBLISH_TO"
