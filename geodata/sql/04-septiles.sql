-- Step 4: septiles by population, for every indicator and the status index.
--
-- In:  judged_figures (step 3), figures (step 2: the population)
-- Out: breaks  (figure, break_1 … break_6)   NULL in all where nobody is counted
--      classes (key, figure, class)          1 lowest to 7 highest; NULL where the figure is not known
--
-- Break k is the smallest value v such that the people in areas with a value ≤ v are at least k/7 of all people
-- counted: 7 × cumulated ≥ k × total, in whole numbers (decimals of three places for estimated people), so that no
-- rounding decides. Equal values are taken together. An area is in class 1 + the number of breaks below its value, so
-- a break belongs to the class under it. Areas without people are classed but move no break.

DROP TABLE IF EXISTS breaks;
CREATE TABLE breaks {{stored}} AS
WITH people AS (
  SELECT
    key,
    CASE WHEN value > 0 THEN CAST(value AS DECIMAL(18, 3)) ELSE CAST(0 AS DECIMAL(18, 3)) END AS people
  FROM figures
  WHERE figure = 'population' AND state = 1
),
tied AS (
  SELECT
    judged.figure,
    judged.value,
    SUM(COALESCE(people.people, CAST(0 AS DECIMAL(18, 3)))) AS people
  FROM judged_figures AS judged
  LEFT JOIN people ON people.key = judged.key
  WHERE judged.state = 1
  GROUP BY judged.figure, judged.value
),
cumulated AS (
  SELECT
    figure,
    value,
    SUM(people) OVER (PARTITION BY figure ORDER BY value ROWS UNBOUNDED PRECEDING) AS reached,
    SUM(people) OVER (PARTITION BY figure) AS total
  FROM tied
)
SELECT
  figure,
  MIN(CASE WHEN total > 0 AND 7 * reached >= 1 * total THEN value END) AS break_1,
  MIN(CASE WHEN total > 0 AND 7 * reached >= 2 * total THEN value END) AS break_2,
  MIN(CASE WHEN total > 0 AND 7 * reached >= 3 * total THEN value END) AS break_3,
  MIN(CASE WHEN total > 0 AND 7 * reached >= 4 * total THEN value END) AS break_4,
  MIN(CASE WHEN total > 0 AND 7 * reached >= 5 * total THEN value END) AS break_5,
  MIN(CASE WHEN total > 0 AND 7 * reached >= 6 * total THEN value END) AS break_6
FROM cumulated
GROUP BY figure;
{{statistics breaks}}

DROP TABLE IF EXISTS classes;
CREATE TABLE classes {{stored}} AS
SELECT
  judged.key,
  judged.figure,
  CASE
    WHEN judged.state = 1 AND breaks.break_1 IS NOT NULL THEN 1
      + CASE WHEN breaks.break_1 < judged.value THEN 1 ELSE 0 END
      + CASE WHEN breaks.break_2 < judged.value THEN 1 ELSE 0 END
      + CASE WHEN breaks.break_3 < judged.value THEN 1 ELSE 0 END
      + CASE WHEN breaks.break_4 < judged.value THEN 1 ELSE 0 END
      + CASE WHEN breaks.break_5 < judged.value THEN 1 ELSE 0 END
      + CASE WHEN breaks.break_6 < judged.value THEN 1 ELSE 0 END
  END AS class
FROM judged_figures AS judged
LEFT JOIN breaks ON breaks.figure = judged.figure;
{{statistics classes}}
