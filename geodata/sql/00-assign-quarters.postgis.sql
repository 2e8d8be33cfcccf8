-- Step 0, only where addresses have coordinates and no key: which quarter does an address lie in?
--
-- PostGIS only. DuckDB's spatial extension is a download and is not assumed; for every engine without geometry the
-- addresses carry their quarter's key, made here once.
--
-- In:  located_addresses (address, longitude, latitude)   degrees, WGS 84; address is any unique number or text
--      quarter_shapes    (key, geometry)                  polygons, WGS 84 (SRID 4326)
-- Out: address_quarters  (address, key)                   key is NULL where an address lies in no quarter
--
-- An address exactly on a common border lies in both quarters; it goes to the smaller key, so that nobody is lost or
-- counted twice. (ST_Contains would leave it in neither: it knows no border.)

CREATE INDEX IF NOT EXISTS quarter_shapes_geometry ON quarter_shapes USING GIST (geometry);
ANALYZE quarter_shapes;

DROP TABLE IF EXISTS address_quarters;
CREATE TABLE address_quarters AS
SELECT
  located.address,
  MIN(shape.key) AS key
FROM located_addresses AS located
LEFT JOIN quarter_shapes AS shape
  ON ST_Covers(shape.geometry, ST_SetSRID(ST_MakePoint(located.longitude, located.latitude), 4326))
GROUP BY located.address;
