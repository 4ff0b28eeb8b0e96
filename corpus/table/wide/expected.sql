\set ON_ERROR_STOP on
\if true
DO $sqlite2pg$ BEGIN RAISE EXCEPTION USING MESSAGE = 'sqlite2pg stopped before the end of the dump (its own message says why): nothing is committed'; END $sqlite2pg$;
