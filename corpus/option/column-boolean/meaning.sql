UPDATE t SET b = trim(b);
