// `names`: a whole name or alias, folded, as one term: exact look-ups and their neighbours.
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Entity) ON EACH [n.folded]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};

// `search`: words within names, duties and summaries, by pairs of characters.
CREATE FULLTEXT INDEX search IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases, n.folded, n.text, n.summary]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
