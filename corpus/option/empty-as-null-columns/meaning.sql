UPDATE a SET n = nullif(n,'');
