/** A few cities by which one sees at once whether areas lie where they should: degrees east and north. */
const cities: readonly (readonly [name: string, longitude: number, latitude: number])[] = [
  ['Berlin', 13.405, 52.52],
  ['Hamburg', 9.993, 53.551],
  ['München', 11.576, 48.137],
  ['Köln', 6.96, 50.938],
  ['Frankfurt am Main', 8.682, 50.111],
  ['Stuttgart', 9.182, 48.776],
  ['Düsseldorf', 6.773, 51.227],
  ['Dortmund', 7.466, 51.514],
  ['Leipzig', 12.374, 51.34],
  ['Dresden', 13.738, 51.05],
  ['Hannover', 9.732, 52.376],
  ['Nürnberg', 11.077, 49.453],
  ['Bremen', 8.802, 53.079],
  ['Erfurt', 11.03, 50.985],
  ['Rostock', 12.099, 54.092],
  ['Kiel', 10.135, 54.323],
  ['Saarbrücken', 6.996, 49.24],
  ['Freiburg', 7.842, 47.999],
  ['Kassel', 9.48, 51.313],
  ['Magdeburg', 11.627, 52.131],
];

const earthRadius = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The nearest of the cities and how far it is, in kilometres along a great circle. */
export function nearestCity(
  longitude: number,
  latitude: number,
): { readonly city: string; readonly kilometres: number } {
  const distances = cities.map(([city, x, y]) => {
    const half =
      Math.sin(radians(y - latitude) / 2) ** 2 +
      Math.cos(radians(latitude)) *
        Math.cos(radians(y)) *
        Math.sin(radians(x - longitude) / 2) ** 2;
    return { city, kilometres: 2 * earthRadius * Math.asin(Math.sqrt(half)) };
  });
  return distances.reduce((one, other) => (other.kilometres < one.kilometres ? other : one));
}
