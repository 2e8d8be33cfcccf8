-- Step 1: addresses → quarters. Counts of people and of groups, shares in percent, the median rent.
--
-- In:  addresses, one row per address, with the columns of the layout (a view gives an agency's own columns these
--      names). All counts are whole numbers or DECIMAL, so that sums do not depend on the order of rows.
--        key               the quarter's key
--        people            inhabitants
--        migrants          of these: people with a migration background
--        turkey, east_europe, west_europe, other_origin   of these: by origin
--        children, migrant_children                       under 15, and of these with a migration background
--        working_age, unemployed                          15 to 64, and of these without work
--        under_65, transfer                               under 65, and of these with transfer income
--        poor_children     of the children: in households with transfer income
--        moved             people who moved in or out during the year
--        rent              asking rent at this address, EUR per square metre; NULL without an offer
--      A column an agency does not have is NULL everywhere: what is made of it is then missing.
-- Out: quarter_sums, quarter_medians: one row per quarter.
--      measured (key, figure, value, state): one row per quarter and figure, before the privacy limits.
--        state: 0 missing, 1 known, 2 suppressed, 3 not applicable (the codes of the atlas)
--
-- A count is known only where all addresses of the quarter have it: a sum over some of them would be an estimate.

DROP TABLE IF EXISTS quarter_sums;
CREATE TABLE quarter_sums {{stored}} AS
SELECT
  key,
  CASE WHEN COUNT(people) = COUNT(*) THEN CAST(SUM(people) AS {{double}}) END AS population,
  CASE WHEN COUNT(migrants) = COUNT(*) THEN CAST(SUM(migrants) AS {{double}}) END AS migrants,
  CASE WHEN COUNT(turkey) = COUNT(*) THEN CAST(SUM(turkey) AS {{double}}) END AS turkey,
  CASE WHEN COUNT(east_europe) = COUNT(*) THEN CAST(SUM(east_europe) AS {{double}}) END AS east_europe,
  CASE WHEN COUNT(west_europe) = COUNT(*) THEN CAST(SUM(west_europe) AS {{double}}) END AS west_europe,
  CASE WHEN COUNT(other_origin) = COUNT(*) THEN CAST(SUM(other_origin) AS {{double}}) END AS other_origin,
  CASE WHEN COUNT(children) = COUNT(*) THEN CAST(SUM(children) AS {{double}}) END AS children,
  CASE WHEN COUNT(migrant_children) = COUNT(*) THEN CAST(SUM(migrant_children) AS {{double}}) END AS migrant_children,
  CASE WHEN COUNT(working_age) = COUNT(*) THEN CAST(SUM(working_age) AS {{double}}) END AS working_age,
  CASE WHEN COUNT(unemployed) = COUNT(*) THEN CAST(SUM(unemployed) AS {{double}}) END AS unemployed,
  CASE WHEN COUNT(under_65) = COUNT(*) THEN CAST(SUM(under_65) AS {{double}}) END AS under_65,
  CASE WHEN COUNT(transfer) = COUNT(*) THEN CAST(SUM(transfer) AS {{double}}) END AS transfer,
  CASE WHEN COUNT(poor_children) = COUNT(*) THEN CAST(SUM(poor_children) AS {{double}}) END AS poor_children,
  CASE WHEN COUNT(moved) = COUNT(*) THEN CAST(SUM(moved) AS {{double}}) END AS moved
FROM addresses
GROUP BY key;
{{statistics quarter_sums}}

-- The median of the known rents: the middle one in order, or the mean of the two in the middle. Ranked by window
-- functions, because Trino has no exact median and an aggregate that keeps all values does not spill to disk.
DROP TABLE IF EXISTS quarter_medians;
CREATE TABLE quarter_medians {{stored}} AS
WITH ranked AS (
  SELECT
    key,
    CAST(rent AS {{double}}) AS rent,
    ROW_NUMBER() OVER (PARTITION BY key ORDER BY rent) AS place,
    COUNT(*) OVER (PARTITION BY key) AS places
  FROM addresses
  WHERE rent IS NOT NULL
)
SELECT
  key,
  AVG(rent) AS rent
FROM ranked
WHERE 2 * place BETWEEN places AND places + 2
GROUP BY key;
{{statistics quarter_medians}}

-- Shares in percent of their own whole. Where the whole is nobody, a share is not applicable.
DROP TABLE IF EXISTS measured;
CREATE TABLE measured {{stored}} AS
WITH counts AS (
  SELECT key, 'population' AS figure, population AS value FROM quarter_sums
  UNION ALL SELECT key, 'migrants', migrants FROM quarter_sums
  UNION ALL SELECT key, 'turkey', turkey FROM quarter_sums
  UNION ALL SELECT key, 'east_europe', east_europe FROM quarter_sums
  UNION ALL SELECT key, 'west_europe', west_europe FROM quarter_sums
  UNION ALL SELECT key, 'other_origin', other_origin FROM quarter_sums
  UNION ALL SELECT key, 'children', children FROM quarter_sums
  UNION ALL SELECT key, 'migrant_children', migrant_children FROM quarter_sums
  UNION ALL SELECT key, 'working_age', working_age FROM quarter_sums
  UNION ALL SELECT key, 'under_65', under_65 FROM quarter_sums
),
parts AS (
  SELECT key, 'migrant_share' AS figure, migrants AS part, population AS whole FROM quarter_sums
  UNION ALL SELECT key, 'unemployment', unemployed, working_age FROM quarter_sums
  UNION ALL SELECT key, 'transfer_income', transfer, under_65 FROM quarter_sums
  UNION ALL SELECT key, 'child_poverty', poor_children, children FROM quarter_sums
  UNION ALL SELECT key, 'fluctuation', moved, population FROM quarter_sums
)
SELECT
  key,
  figure,
  value,
  CASE WHEN value IS NULL THEN 0 ELSE 1 END AS state
FROM counts
UNION ALL
SELECT
  key,
  figure,
  CASE WHEN whole > 0 THEN 100 * part / whole END,
  CASE WHEN part IS NULL OR whole IS NULL THEN 0 WHEN whole > 0 THEN 1 ELSE 3 END
FROM parts
UNION ALL
SELECT
  key,
  'rent',
  rent,
  1
FROM quarter_medians;
{{statistics measured}}
