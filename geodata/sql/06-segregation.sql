-- Step 6: segregation of each group, per municipality and over all areas.
--
-- In:  areas, figures (step 2)
--      groups_of_people (group_id, figure, measure, whole)   measure: count (members) or share (percent of whole);
--      whole: the figure the group is a part of, mostly population
-- Out: segregation (group_id, scope, municipality, areas, members, people, dissimilarity, isolation, interaction,
--      eta2, gini, entropy)   scope: municipality or all (municipality is then NULL); areas: populated ones with known
--      figures. Undefined is NULL: fewer than two populated areas, no members, or nobody else.
--
-- With x members, t people, y = t − x and p = x/t in an area, X, Y, T their sums and P = X/T:
--   dissimilarity ½ Σ |x/X − y/Y|;  isolation Σ (x/X) p;  interaction Σ (x/X)(y/t);  eta² (isolation − P)/(1 − P);
--   Gini Σ Σ t t′ |p − p′| / (2 T² P (1 − P)), by sums cumulated in the order of p;
--   entropy Σ t (E − e)/(E T) with e = −p ln p − (1 − p) ln (1 − p), E the same of P.

DROP TABLE IF EXISTS group_members;
CREATE TABLE group_members {{stored}} AS
WITH counted AS (
  SELECT
    groups_of_people.group_id,
    areas.municipality,
    CASE WHEN groups_of_people.measure = 'share' THEN own.value / 100 * whole.value ELSE own.value END AS members,
    whole.value AS people
  FROM groups_of_people
  CROSS JOIN areas
  INNER JOIN figures AS own
    ON own.key = areas.key AND own.figure = groups_of_people.figure AND own.state = 1
  INNER JOIN figures AS whole
    ON whole.key = areas.key AND whole.figure = groups_of_people.whole AND whole.state = 1
),
-- A group larger than its whole is an error of the input and is left out; rounded shares may exceed it by 1E-9.
possible AS (
  SELECT
    group_id,
    municipality,
    CASE WHEN members > people THEN people ELSE members END AS members,
    people
  FROM counted
  WHERE members >= 0 AND members <= people * (1 + 1E-9)
)
SELECT group_id, 'municipality' AS scope, municipality, members, people FROM possible WHERE municipality IS NOT NULL
UNION ALL
SELECT group_id, 'all', CAST(NULL AS {{text}}), members, people FROM possible;
{{statistics group_members}}

DROP TABLE IF EXISTS segregation;
CREATE TABLE segregation {{stored}} AS
WITH places AS (
  SELECT group_id, scope, COALESCE(municipality, '') AS place, municipality, members AS x, people - members AS y, people AS t
  FROM group_members
),
cumulated AS (
  SELECT
    group_id,
    scope,
    place,
    municipality,
    x,
    y,
    t,
    CASE WHEN t > 0 THEN x / t END AS p,
    SUM(x) OVER (PARTITION BY group_id, scope, place) AS all_x,
    SUM(y) OVER (PARTITION BY group_id, scope, place) AS all_y,
    SUM(x) OVER in_order - x AS x_below,
    SUM(y) OVER in_order - y AS y_below
  FROM places
  WINDOW in_order AS (
    PARTITION BY group_id, scope, place
    ORDER BY CASE WHEN t > 0 THEN x / t ELSE 0 END
    ROWS UNBOUNDED PRECEDING
  )
),
terms AS (
  SELECT
    group_id,
    scope,
    place,
    municipality,
    x,
    y,
    CASE WHEN t > 0 THEN 1 ELSE 0 END AS populated,
    CASE WHEN all_x > 0 AND all_y > 0 THEN ABS(x / all_x - y / all_y) END AS unevenness,
    CASE WHEN all_x > 0 AND x > 0 THEN x / all_x * (x / t) WHEN all_x > 0 THEN 0 END AS own_met,
    CASE WHEN all_x > 0 AND x > 0 THEN x / all_x * (y / t) WHEN all_x > 0 THEN 0 END AS others_met,
    CASE WHEN all_x > 0 AND all_y > 0 THEN (x * y_below - y * x_below) / all_x / all_y END AS difference,
    CASE WHEN p > 0 AND p < 1 THEN t * (-p * LN(p) - (1 - p) * LN(1 - p)) ELSE 0 END AS mixture
  FROM cumulated
),
sums AS (
  SELECT
    group_id,
    scope,
    place,
    MAX(municipality) AS municipality,
    SUM(populated) AS areas,
    SUM(x) AS members,
    SUM(y) AS others,
    SUM(unevenness) / 2 AS dissimilarity,
    SUM(own_met) AS isolation,
    SUM(others_met) AS interaction,
    SUM(difference) AS gini,
    SUM(mixture) AS mixture
  FROM terms
  GROUP BY group_id, scope, place
),
mixed AS (
  SELECT
    sums.*,
    members + others AS people,
    CASE WHEN members + others > 0 THEN members / (members + others) END AS share,
    CASE WHEN members + others > 0 THEN others / (members + others) END AS other_share,
    CASE WHEN areas >= 2 AND members > 0 THEN 1 ELSE 0 END AS has_members,
    CASE WHEN areas >= 2 AND members > 0 AND others > 0 THEN 1 ELSE 0 END AS has_both
  FROM sums
)
SELECT
  group_id,
  scope,
  municipality,
  areas,
  members,
  people,
  CASE WHEN has_both = 1 THEN CASE WHEN dissimilarity > 1 THEN 1 ELSE dissimilarity END END AS dissimilarity,
  CASE WHEN has_members = 1 THEN isolation END AS isolation,
  CASE WHEN has_members = 1 THEN interaction END AS interaction,
  CASE WHEN has_both = 1 THEN (isolation - share) / other_share END AS eta2,
  CASE WHEN has_both = 1 THEN CASE WHEN gini > 1 THEN 1 WHEN gini < 0 THEN 0 ELSE gini END END AS gini,
  CASE
    WHEN has_both = 1 THEN 1 - mixture / (people * (-share * LN(share) - other_share * LN(other_share)))
  END AS entropy
FROM mixed;
{{statistics segregation}}
