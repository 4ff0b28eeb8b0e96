DECLARE
    -- what stands for something else in a regular expression
    special text := '!"#$%&''()*+,-./:;<=>?@[\]^_`{|}~';
    expression text := '^';
    size int := length(pattern);
    at int := 1;
    c text;
    members text;
    low text;
    inverted boolean;
BEGIN
    WHILE at <= size LOOP
        c := substr(pattern, at, 1);
        at := at + 1;
        IF c = '*' THEN
            expression := expression || '.*';
        ELSIF c = '?' THEN
            expression := expression || '.';
        ELSIF c <> '[' THEN
            expression := expression || CASE WHEN strpos(special, c) > 0 THEN '\' ELSE '' END || c;
        ELSE
            inverted := substr(pattern, at, 1) = '^';
            at := at + inverted::int;
            members := '';
            low := NULL;
            -- no range begins with it here
            IF substr(pattern, at, 1) = ']' THEN
                members := '\]';
                at := at + 1;
            END IF;
            LOOP
                IF at > size THEN
                    RETURN false;
                END IF;
                c := substr(pattern, at, 1);
                at := at + 1;
                EXIT WHEN c = ']';
                IF c = '-' AND low IS NOT NULL AND at <= size AND substr(pattern, at, 1) <> ']' THEN
                    c := substr(pattern, at, 1);
                    at := at + 1;
                    IF ascii(low) <= ascii(c) THEN
                        members := members || '-' || CASE WHEN strpos(special, c) > 0 THEN '\' ELSE '' END || c;
                    END IF;
                    low := NULL;
                ELSE
                    members := members || CASE WHEN strpos(special, c) > 0 THEN '\' ELSE '' END || c;
                    low := c;
                END IF;
            END LOOP;
            IF members = '' AND NOT inverted THEN
                RETURN false;
            END IF;
            expression := expression || CASE
                WHEN members = '' THEN '.'
                WHEN inverted THEN '[^' || members || ']'
                ELSE '[' || members || ']'
            END;
        END IF;
    END LOOP;
    RETURN x ~ (expression || '$');
END