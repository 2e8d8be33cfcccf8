import dbus from '@homebridge/dbus-native';
import { ariaRole } from './atspi-roles.ts';
import type { Heard } from './heard.ts';
import type { SessionBus } from './session-bus.ts';

/** What browsers of Linux tell screen readers, asked for over the message bus they meet on (AT-SPI). */

interface Place {
  readonly bus: string;
  readonly path: string;
}

type Answer = readonly unknown[];

/** The number of the role of a page in AT-SPI's list of roles. */
const documentWeb = 95;
const accessible = 'org.a11y.atspi.Accessible';
const desktop: Place = {
  bus: 'org.a11y.atspi.Registry',
  path: '/org/a11y/atspi/accessible/root',
};

class Bus {
  readonly #client: ReturnType<typeof dbus.createClient>;

  constructor(busAddress: string) {
    this.#client = dbus.createClient({ busAddress });
    this.#client.connection.on('error', () => {});
  }

  /** @throws where the other side has gone, or does not know the question */
  ask(
    { bus: destination, path }: Place,
    question: string,
    signature = '',
    body: Answer = [],
  ): Promise<unknown> {
    const end = question.lastIndexOf('.');
    const asked = { destination, path, interface: question.slice(0, end) };
    const words = signature === '' ? {} : { signature, body };
    return new Promise((resolve, reject) => {
      this.#client.invoke(
        { ...asked, member: question.slice(end + 1), ...words },
        (error, value) =>
          error ? reject(new Error(`${question}: ${JSON.stringify(error)}`)) : resolve(value),
      );
    });
  }

  close(): void {
    this.#client.connection.end();
  }
}

/** The page with a title, as it is told at the moment. @throws where no such page is told, or it changes meanwhile */
export async function heardOver(session: SessionBus | undefined, title: string): Promise<Heard> {
  if (!session) throw new Error('the browser was not started to be heard');
  const opened = new Bus(session.address);
  const door = { bus: 'org.a11y.Bus', path: '/org/a11y/bus' };
  const address = String(await opened.ask(door, 'org.a11y.Bus.GetAddress'));
  opened.close();
  const bus = new Bus(address);
  try {
    return await new Listener(bus).page(title);
  } finally {
    bus.close();
  }
}

class Listener {
  readonly #bus: Bus;

  constructor(bus: Bus) {
    this.#bus = bus;
  }

  async page(title: string): Promise<Heard> {
    const roots = [...(await this.#children(desktop)), ...(await this.#pagesOfWebkit())];
    const found = await this.#find(roots, title);
    if (!found) throw new Error(`no page “${title}” is told`);
    return this.#read(found);
  }

  /** Each page of WebKit is told by a process of its own, which holds its root in its cache. */
  async #pagesOfWebkit(): Promise<Place[]> {
    const names = await this.#bus.ask(
      { bus: 'org.freedesktop.DBus', path: '/org/freedesktop/DBus' },
      'org.freedesktop.DBus.ListNames',
    );
    const webkit = (names as string[]).filter((name) => name.startsWith('org.webkitgtk.'));
    const roots = webkit.map(async (bus) => {
      const cache = { bus, path: '/org/a11y/atspi/cache' };
      const [first] = (await this.#bus.ask(cache, 'org.a11y.atspi.Cache.GetItems')) as Answer[];
      return first ? [placeFrom(first[0])] : [];
    });
    return (await Promise.all(roots)).flat();
  }

  async #find(places: readonly Place[], title: string): Promise<Place | undefined> {
    for (const place of places) {
      const isPage = (await this.#bus.ask(place, `${accessible}.GetRole`)) === documentWeb;
      if (isPage && (await this.#name(place)) === title) return place;
      const inner = isPage ? undefined : await this.#find(await this.#children(place), title);
      if (inner) return inner;
    }
    return undefined;
  }

  async #children(place: Place): Promise<Place[]> {
    return ((await this.#bus.ask(place, `${accessible}.GetChildren`)) as Answer[]).map(placeFrom);
  }

  async #name(place: Place): Promise<string> {
    const question = 'org.freedesktop.DBus.Properties.Get';
    const [, [name]] = (await this.#bus.ask(place, question, 'ss', [accessible, 'Name'])) as [
      unknown,
      [string],
    ];
    return name;
  }

  /** Its text with a mark at the place of each part that has its own; empty where it tells none. */
  async #text(place: Place): Promise<string> {
    const question = 'org.a11y.atspi.Text.GetText';
    return String(await this.#bus.ask(place, question, 'ii', [0, -1]).catch(() => ''));
  }

  async #read(place: Place): Promise<Heard> {
    const [pairs, name, text, places] = await Promise.all([
      this.#bus.ask(place, `${accessible}.GetAttributes`) as Promise<[string, string][]>,
      this.#name(place),
      this.#text(place),
      this.#children(place),
    ]);
    const attributes = new Map(pairs);
    // WebKitGTK 2.50 ends its page where a header of a table is asked for the name of its role.
    const own =
      attributes.get('toolkit') === 'WebKitGTK'
        ? ''
        : String(await this.#bus.ask(place, `${accessible}.GetRoleName`));
    const children = await Promise.all(places.map((child) => this.#read(child)));
    return { role: ariaRole(own, attributes), name, children: woven(text, children) };
  }
}

function placeFrom(reference: unknown): Place {
  const [bus, path] = reference as [string, string];
  return { bus, path };
}

/** Texts and parts in the order of reading: a part stands where the text has its mark. */
function woven(text: string, parts: readonly Heard[]): (Heard | string)[] {
  const [first = '', ...pieces] = text.split('\uFFFC');
  const placed = pieces.flatMap((piece, place) => [...parts.slice(place, place + 1), piece]);
  return [first, ...placed, ...parts.slice(pieces.length)].filter((one) => one !== '');
}
