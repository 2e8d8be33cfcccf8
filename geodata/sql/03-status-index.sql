-- Step 3: the status index, in standard deviations; high means a weak economic base.
--
-- In:  areas, figures (step 2), catalogue
--      components (figure, weight)   what the index is made of; weight is negative where high values mean a strong base
-- Out: judged_figures (key, figure, value, state)   the indicators of step 2 and the index under the name the catalogue
--      gives to its figure of kind index
--
-- Each component as z-score (unweighted, population standard deviation, over the areas in which all components are
-- known), times its weight, summed, and the sum standardised again. An area without a component has no index:
-- suppressed where any is suppressed, else missing. Without any spread no area has one.
-- Sums of z-scores are made in decimals: they are then the same in whatever order an engine adds, so that areas with
-- equal components have equal indices and share a class.

DROP TABLE IF EXISTS component_figures;
CREATE TABLE component_figures {{stored}} AS
SELECT
  areas.key,
  components.figure,
  components.weight,
  figures.value,
  COALESCE(figures.state, 0) AS state
FROM areas
CROSS JOIN components
LEFT JOIN figures ON figures.key = areas.key AND figures.figure = components.figure;
{{statistics component_figures}}

DROP TABLE IF EXISTS index_sums;
CREATE TABLE index_sums {{stored}} AS
WITH complete AS (
  SELECT key
  FROM component_figures
  GROUP BY key
  HAVING MIN(CASE WHEN state = 1 THEN 1 ELSE 0 END) = 1
),
spread AS (
  SELECT
    one.figure,
    AVG(one.value) AS mean,
    CASE WHEN MIN(one.value) < MAX(one.value) THEN STDDEV_POP(one.value) END AS deviation
  FROM component_figures AS one
  INNER JOIN complete ON complete.key = one.key
  GROUP BY one.figure
)
SELECT
  one.key,
  COUNT(*) AS components,
  COUNT(spread.deviation) AS spread_components,
  SUM(ABS(one.weight)) AS weights,
  CAST(SUM(CAST(one.weight * ((one.value - spread.mean) / spread.deviation) AS DECIMAL(38, 18))) AS {{double}}) AS total
FROM component_figures AS one
INNER JOIN complete ON complete.key = one.key
INNER JOIN spread ON spread.figure = one.figure
GROUP BY one.key;
{{statistics index_sums}}

-- Sums within 1E-12 of nothing are rounding: components that cancel each other make no index.
DROP TABLE IF EXISTS judged_figures;
CREATE TABLE judged_figures {{stored}} AS
WITH whole AS (
  SELECT
    AVG(total) AS mean,
    CASE
      WHEN MIN(spread_components) = MAX(components)
        AND MAX(ABS(total)) > 1E-12 * MAX(weights)
        AND MIN(total) < MAX(total)
        THEN STDDEV_POP(total)
    END AS deviation
  FROM index_sums
),
absence AS (
  SELECT
    key,
    CASE
      WHEN MAX(CASE WHEN state = 2 THEN 1 ELSE 0 END) = 1 THEN 2
      ELSE 0
    END AS state
  FROM component_figures
  GROUP BY key
)
SELECT
  figures.key,
  figures.figure,
  figures.value,
  figures.state
FROM figures
INNER JOIN catalogue ON catalogue.figure = figures.figure
WHERE catalogue.kind = 'indicator'
UNION ALL
SELECT
  areas.key,
  catalogue.figure,
  (index_sums.total - whole.mean) / whole.deviation,
  CASE
    WHEN index_sums.total IS NOT NULL AND whole.deviation IS NOT NULL THEN 1
    ELSE COALESCE(absence.state, 0)
  END
FROM areas
CROSS JOIN catalogue
CROSS JOIN whole
LEFT JOIN index_sums ON index_sums.key = areas.key
LEFT JOIN absence ON absence.key = areas.key
WHERE catalogue.kind = 'index';
{{statistics judged_figures}}
