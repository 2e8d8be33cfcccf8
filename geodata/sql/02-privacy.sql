-- Step 2: the privacy limits. What must not be seen is suppressed before anything is computed from it.
--
-- In:  areas     (place, key, municipality, land)   all areas, place = their order; municipality and land may be NULL
--      catalogue (place, figure, kind, base)        all figures; kind: population, count, indicator or index
--        base: how many people a figure speaks of. A figure that counts people names itself; a share in percent names
--        the figure it is a part of; NULL where it speaks of no people, such as a rent
--      measured  (key, figure, value, state)        step 1, or the office's own table of quarters
--      limits    (minimum_population, minimum_count)   one row
-- Out: figures   (key, figure, value, state)        every area with every figure; value is NULL unless state is 1
--
-- Suppressed is every known figure of an area with fewer people than the minimum, and every known figure behind which
-- there are some people, but fewer than the minimum count. Exactly none stays. The number of people is never suppressed.
-- Where the people of other areas are known but not of this one, nobody can check the limits: its figures are suppressed.
-- 0.000001 is room for the rounding of binary fractions: 10 people of 300 are 9.999… in a share of 3.333… percent.

DROP TABLE IF EXISTS figures;
CREATE TABLE figures {{stored}} AS
WITH known AS (
  SELECT key, figure, value
  FROM measured
  WHERE state = 1 AND value IS NOT NULL
),
grid AS (
  SELECT
    areas.key,
    catalogue.figure,
    catalogue.kind,
    own.value,
    COALESCE(own.state, 0) AS state,
    residents.value AS residents,
    catalogue.base,
    CASE
      WHEN catalogue.base = catalogue.figure THEN own.value
      WHEN catalogue.base IS NOT NULL THEN own.value / 100 * whole.value
    END AS people_behind
  FROM areas
  CROSS JOIN catalogue
  LEFT JOIN measured AS own ON own.key = areas.key AND own.figure = catalogue.figure
  LEFT JOIN known AS residents ON residents.key = areas.key AND residents.figure = 'population'
  LEFT JOIN known AS whole ON whole.key = areas.key AND whole.figure = catalogue.base
  WHERE catalogue.kind <> 'index'
),
peopled AS (
  SELECT COUNT(*) AS areas
  FROM known
  WHERE figure = 'population'
),
decided AS (
  SELECT
    grid.key,
    grid.figure,
    grid.value,
    CASE
      WHEN grid.state <> 1 THEN grid.state
      WHEN grid.value IS NULL THEN 0
      WHEN grid.kind = 'population' THEN 1
      WHEN grid.residents < limits.minimum_population THEN 2
      WHEN grid.residents IS NULL AND peopled.areas > 0 AND (
        limits.minimum_population > 0 OR (limits.minimum_count > 0 AND grid.base = 'population')
      ) THEN 2
      WHEN grid.people_behind > 0 AND grid.people_behind < limits.minimum_count - 0.000001 THEN 2
      ELSE 1
    END AS state
  FROM grid
  CROSS JOIN limits
  CROSS JOIN peopled
)
SELECT
  key,
  figure,
  CASE WHEN state = 1 THEN value END AS value,
  state
FROM decided;
{{statistics figures}}
