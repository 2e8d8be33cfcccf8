-- Step 5: the rule. Which quarters need attention?
--
-- In:  areas, classes (step 4), judged_figures (step 3)
--      conditions (number, figure, kind, cut)   all must hold; kind: class-at-least, class-at-most, value-at-least,
--      value-at-most; over all areas. The study's own: migrant share and status index, class at least 6
-- Out: condition_answers (key, number, holds)   1 yes, 0 no, NULL undecidable
--      flags (key, flag)                        flagged, clear or undecidable
--
-- Three answers: one condition known not to hold → clear; all hold → flagged; otherwise → undecidable. Without
-- conditions nothing is flagged.

DROP TABLE IF EXISTS condition_answers;
CREATE TABLE condition_answers {{stored}} AS
SELECT
  areas.key,
  conditions.number,
  CASE
    WHEN conditions.kind = 'class-at-least' AND classes.class >= conditions.cut THEN 1
    WHEN conditions.kind = 'class-at-least' AND classes.class < conditions.cut THEN 0
    WHEN conditions.kind = 'class-at-most' AND classes.class <= conditions.cut THEN 1
    WHEN conditions.kind = 'class-at-most' AND classes.class > conditions.cut THEN 0
    WHEN conditions.kind = 'value-at-least' AND judged.value >= conditions.cut THEN 1
    WHEN conditions.kind = 'value-at-least' AND judged.value < conditions.cut THEN 0
    WHEN conditions.kind = 'value-at-most' AND judged.value <= conditions.cut THEN 1
    WHEN conditions.kind = 'value-at-most' AND judged.value > conditions.cut THEN 0
  END AS holds
FROM areas
CROSS JOIN conditions
LEFT JOIN classes ON classes.key = areas.key AND classes.figure = conditions.figure
LEFT JOIN judged_figures AS judged
  ON judged.key = areas.key AND judged.figure = conditions.figure AND judged.state = 1;
{{statistics condition_answers}}

DROP TABLE IF EXISTS flags;
CREATE TABLE flags {{stored}} AS
SELECT
  areas.key,
  CASE
    WHEN COUNT(answers.number) = 0 THEN 'clear'
    WHEN MIN(answers.holds) = 0 THEN 'clear'
    WHEN COUNT(answers.holds) = COUNT(answers.number) THEN 'flagged'
    ELSE 'undecidable'
  END AS flag
FROM areas
LEFT JOIN condition_answers AS answers ON answers.key = areas.key
GROUP BY areas.key;
{{statistics flags}}
