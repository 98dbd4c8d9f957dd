#!/usr/bin/env bash
# Runs once, inside the database container, when its volume is new.
set -euo pipefail
psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
  --set owner_password="${STEADFAST_DB_OWNER_PASSWORD:?is missing}" \
  --set application_password="${STEADFAST_DB_APP_PASSWORD:?is missing}" \
  --file /steadfast/roles.sql
