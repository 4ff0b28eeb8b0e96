UPDATE docs SET j = json(j), k = json(k), twice = json(twice);
