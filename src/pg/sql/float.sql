
CREATE FUNCTION @float@(bits integer) RETURNS double precision LANGUAGE sql IMMUTABLE AS $sqlite2pg$
    SELECT CASE WHEN bits < 0 THEN -1.0::double precision ELSE 1.0::double precision END * CASE (bits >> 23) & 255
        WHEN 255 THEN 'Infinity'::double precision
        WHEN 0 THEN (bits & 8388607) * power(2.0::double precision, -149)
        ELSE ((bits & 8388607) + 8388608) * power(2.0::double precision, ((bits >> 23) & 255) - 150) END
$sqlite2pg$;
