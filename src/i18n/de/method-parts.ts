/** The statistics of the methods page in German: definition, meaning of the letters, origin, limits. */

/** What is said of one statistic. */
export interface MethodWords {
  readonly title: string;
  readonly text: readonly string[];
  /** What the letters of its formula stand for. */
  readonly symbols?: string;
  readonly source: string;
  readonly limits: string;
}

export type MethodPartId =
  | 'means'
  | 'sums'
  | 'status-index'
  | 'clusters'
  | 'segregation'
  | 'location-quotient'
  | 'lorenz'
  | 'rent-alternatives'
  | 'spread'
  | 'compare'
  | 'pair'
  | 'moran'
  | 'change'
  | 'dynamics'
  | 'composite'
  | 'warnings';

const groupSymbols =
  'xᵢ: Mitglieder der Gruppe im Gebiet i; yᵢ: die übrigen Menschen; tᵢ = xᵢ + yᵢ; X, Y, T: ihre Summen; pᵢ = xᵢ/tᵢ; P = X/T.';

export const methodPartsDe: Readonly<Record<MethodPartId, MethodWords>> = {
  means: {
    title: 'Mittel und Rang',
    text: [
      'Das Mittel ist mit der Bevölkerung gewichtet: Ein Gebiet mit doppelt so vielen Menschen zählt doppelt. Ist keine Bevölkerung bekannt, zählt jedes Gebiet gleich. Gebiete ohne Wert gehen nicht ein.',
      'Rang 1 hat der höchste Wert; gleiche Werte teilen sich den besseren Rang.',
    ],
    symbols: 'nᵢ: Menschen im Gebiet i; xᵢ: sein Wert.',
    source: 'Gewichtetes arithmetisches Mittel.',
    limits:
      'Das Mittel von Anteilen ist nur dann der Anteil an allen Menschen, wenn die Anteile sich auf alle Menschen beziehen. Ein Rang sagt nichts über den Abstand zum nächsten.',
  },
  sums: {
    title: 'Summe durch Summe',
    text: [
      'Wo eine Datei Anzahlen liefert, wird der Anteil hier gebildet: 100 × Zähler ÷ Nenner, bevor der Datenschutz greift. Der Datenschutz sieht auf die gezählten Menschen im Zähler. Wird der Anteil gesperrt, sind auch Zähler und Nenner gesperrt.',
      'Für mehrere Gebiete (Gemeinde, alle Gebiete, markierte und übrige) werden Zähler und Nenner je für sich addiert und dann geteilt; ein Mittel der Anteile wäre ein anderer Wert. Mitgezählt wird, wo beide bekannt sind.',
      'Ein Nenner von null ergibt keinen Anteil (nicht anwendbar). Ein Zähler über dem Nenner ist ein Fehler der Daten: Der Anteil gilt als fehlend und wird im Datenbericht genannt.',
    ],
    symbols: 'aᵢ: Zähler im Gebiet i; bᵢ: sein Nenner; p: Anteil in Prozent.',
    source: 'Anteil einer Summe an einer Summe.',
    limits: 'Zähler und Nenner müssen zum selben Stichtag und zum selben Gebietsstand gehören.',
  },
  'status-index': {
    title: 'Statusindex',
    text: [
      'Jeder Bestandteil wird zum z-Wert: Wert minus Mittel, geteilt durch die Standardabweichung, ungewichtet über alle Gebiete, in denen alle Bestandteile bekannt sind. Die z-Werte werden so gedreht, dass hoch „schwächer“ heißt, mit ihren Gewichten addiert und noch einmal standardisiert.',
      'Statusklassen: unter −1 hoch, bis 1 mittel, bis 1,5 niedrig, darüber sehr niedrig. Ein hoher Index ist also ein niedriger Status.',
    ],
    symbols:
      'xᵢₖ: Wert des Bestandteils k im Gebiet i; mₖ, sₖ: sein Mittel und seine Standardabweichung; gₖ: sein Gewicht, negativ, wo hohe Werte „stärker“ heißen.',
    source: 'Nach dem Monitoring Soziale Stadtentwicklung Berlin 2021.',
    limits:
      'Der Index vergleicht die Gebiete dieser Daten miteinander; Werte aus zwei Städten oder zwei Jahren sind nicht vergleichbar. Ist ein Bestandteil gesperrt oder fehlt er, gibt es keinen Index.',
  },
  clusters: {
    title: 'Quartiere',
    text: [
      'Markierte Gebiete, die eine gemeinsame Grenzlinie haben, bilden ein Quartier mit erhöhtem Aufmerksamkeitsbedarf. Ein gemeinsamer Punkt genügt nicht. Ein Quartier endet an der Grenze seiner Gemeinde (oder seines Kreises), nicht aber an der eines Bezirks innerhalb einer Stadt; die Projektdatei kann es mit „neighbourhoodsWithin“ anders festlegen. Wo keine Gemeinde genannt ist, zählen alle Gebiete als eine.',
      'Der Name ist ein Vorschlag: was die Namen der Gebiete gemeinsam haben, sonst der Name des Gebiets mit den meisten Menschen. Der Schlüssel ist der niedrigste seiner Gebiete; unter einer anderen Regel oder in einem anderen Jahr kann er enden, und es folgt das Quartier nach, in dem dieses Gebiet dann liegt.',
      'Mittelwerte eines Quartiers sind Summe durch Summe, wo die Anzahlen bekannt sind, sonst nach Menschen gewichtet. Standfest sind die Gebiete, die bei jeder geprüften Grenze in der Nähe markiert bleiben; geordnet wird nach dem Anteil, der im Mittel über alle diese Grenzen bleibt. Neu ist ein Quartier, wenn von jedem seiner Gebiete bekannt ist, dass es im anderen Jahr nicht markiert war.',
    ],
    source:
      'Nach der Studie (ExWoSt-Information 34/2), deren rund 1.500 Gebiete solche Quartiere sind.',
    limits:
      'Ein Fluss oder eine Bahnlinie trennt hier nicht. Ein Quartier ist eine Rechengröße, keine Nachbarschaft im Sinn der Menschen dort.',
  },
  segregation: {
    title: 'Segregation',
    text: [
      'Die Maße sagen, wie ungleich eine Gruppe über die Gebiete einer Gemeinde verteilt ist. Gerechnet wird je Gruppe und Gemeinde, aus den bewohnten Gebieten, in denen die Gruppe bekannt ist; mindestens zwei.',
      'Hat die Gruppe oder der Rest keine Mitglieder, ist das Maß nicht definiert; das ist eine Antwort und keine Null. „Kleine Zahlen“ steht da, wo schon der Zufall mindestens die Hälfte der Dissimilarität ergäbe.',
    ],
    symbols: groupSymbols,
    source:
      'Nach Duncan & Duncan 1955 (Dissimilarität), Massey & Denton 1988 (Isolation, Interaktion, Gini), Bell 1954 (Eta²), Theil & Finizza 1971 (Entropie); Zufall nach Carrington & Troske 1997.',
    limits:
      'Die Werte hängen vom Zuschnitt ab: Kleinere Gebiete ergeben höhere Werte. Städte mit verschieden großen Gebieten sind nicht vergleichbar. Ob jemand so wohnt, weil er will oder weil er muss, sagt keines der Maße.',
  },
  'location-quotient': {
    title: 'Standortquotient',
    text: [
      'Wie oft der Anteil der Gruppe im Gebiet so groß ist wie ihr Anteil im Ganzen: 1 heißt gleich, 2 doppelt, 0,5 halb so groß.',
    ],
    symbols: groupSymbols,
    source: 'Gebräuchliches Maß der Regionalforschung.',
    limits:
      'Bei sehr kleinen Gruppen werden die Quotienten groß, ohne dass es viele Menschen sind.',
  },
  lorenz: {
    title: 'Lorenzkurve',
    text: [
      'Die Gebiete werden nach dem Anteil der Gruppe geordnet; nach rechts sind die übrigen Menschen zusammengezählt, nach oben die Mitglieder der Gruppe. Wäre die Gruppe überall gleich vertreten, wäre die Kurve die Diagonale. Der Gini-Wert ist die doppelte Fläche zwischen beiden.',
    ],
    symbols: `k: Gebiete in der Reihenfolge ihrer Anteile. ${groupSymbols}`,
    source: 'Nach Lorenz 1905 und Duncan & Duncan 1955.',
    limits:
      'Verschiedene Kurven können denselben Gini-Wert haben. Wo die Gebiete liegen, sieht man nicht.',
  },
  'rent-alternatives': {
    title: 'Ausweichen bei der Miete',
    text: [
      'Bezug ist das mit der Bevölkerung gewichtete Mittel der Mieten in den markierten Gebieten einer Gemeinde. „Keine“ Alternative heißt: Kein nicht markiertes Gebiet dieser Gemeinde mit bekannter Miete ist so günstig oder günstiger.',
      'Ohne bekannte Miete auf einer der beiden Seiten ist die Frage nicht entscheidbar.',
    ],
    symbols: 'mᵢ: Miete im Gebiet i; nᵢ: Menschen darin; M: markiert; R: nicht markiert.',
    source:
      'Nach der Studie (ExWoSt-Information 34/2): keine Alternative in etwa einem Viertel von rund 550 Gemeinden.',
    limits:
      'Verglichen werden mittlere Mieten, keine freien Wohnungen: Ob dort etwas zu haben ist, sagt die Antwort nicht.',
  },
  spread: {
    title: 'Verteilung über die Klassen',
    text: [
      'Für jede Gruppe: welcher Anteil ihrer Mitglieder in den Gebieten einer Klasse lebt. Jede Gruppe ergibt zusammen 100 %. Mitglieder in Gebieten ohne Klasse stehen daneben, nicht in den Anteilen.',
    ],
    symbols: 'xᵢ: Mitglieder der Gruppe im Gebiet i; c: die Klasse.',
    source: 'Nach Abbildung 1 der Studie (ExWoSt-Information 34/2).',
    limits:
      'Der Anteil gilt für die Gruppe, nicht für die Klasse: Er sagt nicht, wie groß die Gruppe dort ist.',
  },
  compare: {
    title: 'Markiert und nicht markiert',
    text: [
      'Für jedes Merkmal das mit der Bevölkerung gewichtete Mittel der markierten und der nicht markierten Gebiete und ihr Unterschied. Nicht entscheidbare Gebiete stehen auf keiner Seite; fehlende und gesperrte Werte gehen in kein Mittel ein.',
    ],
    symbols: 'nᵢ: Menschen im Gebiet i; xᵢ: sein Wert; M: markiert; R: nicht markiert.',
    source: 'Gewichtetes arithmetisches Mittel.',
    limits:
      'Bei Merkmalen der Regel ist ein Unterschied zu erwarten, denn nach ihnen wurde ausgewählt. Ein Unterschied ist keine Ursache.',
  },
  pair: {
    title: 'Zwei Merkmale gegeneinander',
    text: [
      'Im Streudiagramm ist jedes Gebiet mit beiden Werten ein Punkt. Die Korrelation r sagt, wie gut die Punkte auf einer Geraden liegen: 0 gar nicht, 1 und −1 genau. Jedes Gebiet zählt gleich.',
      'Auf der Karte (3 × 3) ist jedes der beiden Merkmale in Drittel geteilt, in denen möglichst gleich viele Menschen leben; die neun Farben sind die Paare dieser Drittel. Gebiete, in denen einer der Werte fehlt oder gesperrt ist, haben keine Farbe.',
    ],
    symbols: 'xᵢ, yᵢ: die beiden Werte des Gebiets i; x̄, ȳ: ihre ungewichteten Mittel.',
    source: 'Korrelation nach Pearson 1896; Karte nach Stevens 2015.',
    limits:
      'Ein Zusammenhang zwischen Gebieten sagt nichts über Ursachen und nichts über einzelne Menschen.',
  },
  moran: {
    title: 'Räumliche Häufung (Moran)',
    text: [
      'Der Wert eines Gebiets wird mit dem Mittel seiner Nachbarn verglichen. Nachbarn sind Gebiete mit gemeinsamer Grenzlinie oder gemeinsamem Punkt; alle zählen gleich. Hervorgehoben ist, was in 999 zufälligen Vertauschungen selten so deutlich vorkommt.',
      'Weil viele Gebiete zugleich geprüft werden, ist die Schwelle so gesetzt, dass höchstens 5 % der Hervorhebungen Zufall sind. Der Zufall hat einen festen Anfang, damit dasselbe Ergebnis immer wiederkommt.',
    ],
    symbols:
      'zᵢ: Wert minus Mittel; kᵢ: Zahl der Nachbarn von i; j ~ i: j ist Nachbar von i; n: Gebiete mit Wert.',
    source: 'Nach Anselin 1995; Schwelle nach Benjamini & Hochberg 1995.',
    limits:
      'Eine Häufung sagt nichts über Ursachen. Gebiete ohne Wert oder ohne Nachbarn nehmen nicht teil.',
  },
  change: {
    title: 'Veränderung zwischen zwei Jahren',
    text: [
      'Werte: gezeigtes Jahr minus verglichenes, in der Einheit des Merkmals, nur wo beide bekannt sind. Markierung: Jedes Jahr wird nach seinen eigenen Klassen beurteilt; ein Gebiet ist neu, weiterhin oder nicht mehr markiert. Die Menschen sind die des gezeigten Jahres.',
    ],
    symbols: 'x₁: Wert des verglichenen, x₂: Wert des gezeigten Jahres.',
    source: 'Festlegung dieses Atlas.',
    limits:
      'Weil Klassen vom Jahr abhängen, kann ein Gebiet die Klasse wechseln, obwohl sein Wert gleich bleibt. Haben mehr als ein Zehntel der Gebiete nur in einem Jahr Werte, wird nicht verglichen.',
  },
  dynamics: {
    title: 'Dynamikindex',
    text: [
      'Wie der Statusindex, aber aus den Veränderungen der Bestandteile von einem Jahr zum anderen (oder denen, die die Tabelle liefert). Dynamikklassen: unter −1 positiv, bis 1 stabil, darüber negativ.',
    ],
    symbols:
      'dᵢₖ: Veränderung des Bestandteils k im Gebiet i; mₖ, sₖ: ihr Mittel und ihre Standardabweichung.',
    source: 'Dynamik nach dem Monitoring Soziale Stadtentwicklung Berlin 2021.',
    limits:
      '„Negativ“ heißt: ungünstiger entwickelt als die anderen Gebiete, nicht unbedingt schlechter als vorher.',
  },
  composite: {
    title: 'Zusammengesetzter Index',
    text: [
      'Summe der z-Werte der Bestandteile mit ihren Gewichten, noch einmal standardisiert, wie beim Statusindex.',
      'Wie empfindlich er ist: Ein Gewicht wird um ein Zehntel gesenkt, um ein Zehntel gehoben oder auf null gesetzt. Gezeigt sind die Rangkorrelation mit dem unveränderten Index (1 = gleiche Reihenfolge) und die Zahl der Gebiete, die in ein anderes Septil fallen.',
    ],
    symbols:
      'zᵢₖ: z-Wert des Bestandteils k im Gebiet i; gₖ: sein Gewicht; r, r′: Ränge vorher und nachher.',
    source: 'Aus der Projektdatei; Rangkorrelation nach Spearman 1904.',
    limits:
      'Gewichte sind eine Entscheidung, kein Messwert. Ein Index verdeckt, welcher Bestandteil den Ausschlag gibt.',
  },
  warnings: {
    title: 'Frühhinweise',
    text: [
      'Genannt wird ein Merkmal, dessen Wert im neuesten Jahr außerhalb seines gesetzten Bereichs liegt oder das sich in den letzten beiden Schritten jeweils gegen seine gewünschte Richtung bewegt hat. Fehlende und gesperrte Werte ergeben keinen Hinweis.',
    ],
    symbols: 'x₁, x₂, x₃: die letzten drei Jahre, ältestes zuerst; a, b: Grenzen des Bereichs.',
    source:
      'Nach dem Monitoring von Wiesbaden („Steuerungs- und Frühwarnsystem“); Bereiche und Richtungen aus der Projektdatei.',
    limits:
      'Ein Hinweis ist ein Anlass hinzusehen, kein Urteil. Kleine Schwankungen zählen wie große.',
  },
};

/** What each measure of segregation says. */
export const segregationMeaningsDe = {
  dissimilarity:
    'Anteil der Gruppe, der umziehen müsste, damit sie überall gleich vertreten ist; 0 bis 1',
  isolation: 'Anteil der eigenen Gruppe im Gebiet eines durchschnittlichen Mitglieds; 0 bis 1',
  interaction: 'Anteil der anderen im Gebiet eines durchschnittlichen Mitglieds; 1 − Isolation',
  eta2: 'Isolation über das hinaus, was der Anteil P allein ergäbe; 0 bis 1',
  gini: 'Mittlerer Unterschied der Anteile zwischen den Gebieten zweier beliebiger Menschen; 0 bis 1',
  entropy: 'Wie viel weniger gemischt die Gebiete sind als das Ganze; 0 bis 1',
};
