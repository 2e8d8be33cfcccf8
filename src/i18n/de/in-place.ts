/** "in Fladdwalde", "im Land Heidemark", "in der Hansestadt Elbmuster": what a place is called decides its preposition. */

const preposition: readonly (readonly [RegExp, string])[] = [
  [/^\u2068?(Land|Landkreis|Kreis|Freistaat|Saarland|Bezirk|Stadtteil|Ortsteil)\b/u, 'im'],
  [
    /^\u2068?(Stadt|Hansestadt|Hauptstadt|Hafenstadt|Landeshauptstadt|Kreisstadt|Gemeinde|Region)\b/u,
    'in der',
  ],
];

/** @param place a name as the data have it, or isolated as in a sentence */
export function inPlace(place: string): string {
  const [, words = 'in'] = preposition.find(([named]) => named.test(place)) ?? [];
  return `${words} ${place}`;
}
