// `names`: a whole name or alias, folded, as one term: exact look-ups and their neighbours.
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Entity) ON EACH [n.folded]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};

// `search`: words within names, duties and summaries, by pairs of characters.
CREATE FULLTEXT INDEX search IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases, n.folded, n.text, n.summary]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};

// `sounds`: what may be typed for a name: its pinyin and its initials, from any syllable on.
CREATE FULLTEXT INDEX sounds IF NOT EXISTS FOR (n:Entity) ON EACH [n.sounds]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};

// Lists read their pages off these, so that every page costs the same. The keys are made when a document is imported.
CREATE INDEX position_by_pinyin IF NOT EXISTS FOR (n:Position) ON (n.by_pinyin);
CREATE INDEX position_by_stroke IF NOT EXISTS FOR (n:Position) ON (n.by_stroke);
CREATE INDEX position_by_count IF NOT EXISTS FOR (n:Position) ON (n.by_count);
CREATE INDEX position_by_level IF NOT EXISTS FOR (n:Position) ON (n.by_level);
CREATE INDEX position_level IF NOT EXISTS FOR (n:Position) ON (n.level, n.by_pinyin);
CREATE INDEX position_implied IF NOT EXISTS FOR (n:Position) ON (n.implied, n.by_pinyin);
CREATE INDEX department_by_pinyin IF NOT EXISTS FOR (n:Department) ON (n.by_pinyin);
CREATE INDEX department_by_stroke IF NOT EXISTS FOR (n:Department) ON (n.by_stroke);
CREATE INDEX department_by_count IF NOT EXISTS FOR (n:Department) ON (n.by_count);
CREATE INDEX external_party_by_pinyin IF NOT EXISTS FOR (n:ExternalParty) ON (n.by_pinyin);
CREATE INDEX external_party_by_stroke IF NOT EXISTS FOR (n:ExternalParty) ON (n.by_stroke);
CREATE INDEX external_party_by_count IF NOT EXISTS FOR (n:ExternalParty) ON (n.by_count);
CREATE INDEX external_party_category IF NOT EXISTS FOR (n:ExternalParty) ON (n.category, n.by_pinyin);
CREATE INDEX kpi_by_pinyin IF NOT EXISTS FOR (n:Kpi) ON (n.by_pinyin);
CREATE INDEX kpi_by_stroke IF NOT EXISTS FOR (n:Kpi) ON (n.by_stroke);
CREATE INDEX kpi_by_count IF NOT EXISTS FOR (n:Kpi) ON (n.by_count);
CREATE INDEX duty_area IF NOT EXISTS FOR (n:Duty) ON (n.area, n.by_place);
CREATE INDEX duty_by_place IF NOT EXISTS FOR (n:Duty) ON (n.by_place);
CREATE INDEX duty_by_pinyin IF NOT EXISTS FOR (n:Duty) ON (n.by_pinyin);
CREATE INDEX duty_by_stroke IF NOT EXISTS FOR (n:Duty) ON (n.by_stroke);
CREATE INDEX authority_by_place IF NOT EXISTS FOR (n:Authority) ON (n.by_place);
CREATE INDEX authority_by_pinyin IF NOT EXISTS FOR (n:Authority) ON (n.by_pinyin);
CREATE INDEX authority_by_stroke IF NOT EXISTS FOR (n:Authority) ON (n.by_stroke);
CREATE INDEX system_by_pinyin IF NOT EXISTS FOR (n:System) ON (n.by_pinyin);
CREATE INDEX system_by_stroke IF NOT EXISTS FOR (n:System) ON (n.by_stroke);
CREATE INDEX system_by_count IF NOT EXISTS FOR (n:System) ON (n.by_count);
CREATE INDEX document_by_pinyin IF NOT EXISTS FOR (n:Document) ON (n.by_pinyin);
CREATE INDEX document_by_stroke IF NOT EXISTS FOR (n:Document) ON (n.by_stroke);

// `stretches`: which facts a stretch of a document states.
CREATE FULLTEXT INDEX stretches IF NOT EXISTS
  FOR ()-[r:REPORTS_TO|BELONGS_TO|PART_OF|HEADS|COMMUNICATES_WITH|HAS_DUTY|HAS_AUTHORITY|MEASURED_BY|MENTIONS]-()
  ON EACH [r.stretches]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
