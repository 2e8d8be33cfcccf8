import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Builder, Capabilities, Key, Origin, type WebDriver } from 'selenium-webdriver';
import { freePort } from '../free-port.ts';
import { openDisplay } from './display.ts';
import type { Engine, EnginePage, Size } from './engine-page.ts';
import { heardOver } from './screen-reader-bus.ts';
import { openSessionBus, type SessionBus } from './session-bus.ts';
import { StoredFiles } from './stored-files.ts';

/** WebKitGTK, the engine of Safari, over WebDriver in its MiniBrowser. */
export async function webkitEngine(driverPath: string, browserPath: string): Promise<Engine> {
  const display = await openDisplay();
  // It stores files in the home folder where no other is named.
  const stored = new StoredFiles((name) => !name.startsWith('.'));
  const port = await freePort();
  const bus = await openSessionBus(display.environment);
  const environment = {
    ...bus.environment,
    HOME: stored.folder,
    XDG_CONFIG_HOME: narrowWindows(stored.folder),
    LC_ALL: 'C.UTF-8',
  };
  const child = spawn(driverPath, [`--port=${port}`], {
    env: environment,
    stdio: 'ignore',
    detached: true,
  });
  await answering(`http://127.0.0.1:${port}/status`, child);
  return {
    open: async (size) => {
      const driver = await new Builder()
        .usingServer(`http://127.0.0.1:${port}`)
        .withCapabilities(
          new Capabilities({
            browserName: 'MiniBrowser',
            'webkitgtk:browserOptions': { binary: browserPath, args: ['--automation'] },
          }),
        )
        .build();
      await driver.manage().setTimeouts({ script: 60_000, pageLoad: 120_000 });
      const { map_: told } = (await driver.getCapabilities()) as unknown as {
        map_: Map<string, string>;
      };
      const version = `WebKitGTK ${told.get('browserVersion') ?? ''}`;
      const page = webkitPage({ version, driver, stored, bus });
      await page.resize(size);
      return page;
    },
    close: async () => {
      endedGroup(child);
      await bus.close();
      await display.close();
      stored.remove();
    },
  };
}

/** A folder of settings under which windows may be as narrow as a phone: the buttons of their bar set no least width. */
function narrowWindows(home: string): string {
  const settings = join(home, '.config');
  const look = join(settings, 'gtk-3.0');
  mkdirSync(look, { recursive: true });
  const none = 'min-width: 0; padding: 0; border-width: 0; margin: 0;';
  writeFileSync(join(look, 'gtk.css'), `button, entry { ${none} }\n`);
  return settings;
}

/** @throws where the driver ends, or does not answer within ten seconds */
async function answering(address: string, child: ChildProcess): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end;) {
    if (child.exitCode !== null) break;
    const isUp = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('WebKitWebDriver did not answer');
}

/** Keys that WebDriver has signs of its own for. */
const keySigns: Readonly<Record<string, string>> = {
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Tab: Key.TAB,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  ArrowUp: Key.ARROW_UP,
  ArrowDown: Key.ARROW_DOWN,
  Home: Key.HOME,
  End: Key.END,
  Backspace: Key.BACK_SPACE,
};

interface OpenPage {
  readonly version: string;
  readonly driver: WebDriver;
  readonly stored: StoredFiles;
  readonly bus: SessionBus;
}

function webkitPage({ version, driver, stored, bus }: OpenPage): EnginePage {
  const inner = (): Promise<Size> =>
    driver.executeScript<Size>('return { width: innerWidth, height: innerHeight };');
  const setOuter = async ({ width, height }: Size): Promise<void> =>
    void (await driver.manage().window().setRect({ x: 0, y: 0, width, height }));
  const page: EnginePage = {
    version,
    errors: () => driver.executeScript<string[]>('return window.toldErrors ?? [];'),
    goto: async (address) => {
      await driver.get(address);
      await driver.executeScript(listenForErrors);
    },
    reload: () => driver.navigate().refresh(),
    back: () => driver.navigate().back(),
    forward: () => driver.navigate().forward(),
    resize: async (size) => {
      await setOuter(size);
      const got = await inner();
      await setOuter({ width: size.width, height: 2 * size.height - got.height });
    },
    evaluate: async (run, argument) => {
      const answer = await driver.executeAsyncScript<{ value?: unknown; error?: string }>(
        `const [argument, done] = arguments;
        new Promise((resolve) => resolve((${run.toString()})(argument))).then(
          (value) => done({ value }), (error) => done({ error: String(error) }));`,
        argument,
      );
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer.value as never;
    },
    clickAt: async (x, y) => {
      const place = { x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT, duration: 0 };
      await driver.actions().move(place).click().perform();
    },
    press: async (key) =>
      void (await driver
        .actions()
        .sendKeys(keySigns[key] ?? key)
        .perform()),
    type: async (text) => void (await driver.actions().sendKeys(text).perform()),
    screenshot: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    print: () => Promise.resolve(undefined),
    download: (doing) => stored.next(doing),
    heard: async () => heardOver(bus, await driver.getTitle()),
    close: () => driver.quit(),
  };
  return page;
}

const listenForErrors = `
  window.toldErrors ??= [];
  // What a ResizeObserver leaves for the next frame is told as an error here; the other drivers tell of no such thing.
  addEventListener('error', ({ message }) => {
    if (!message.startsWith('ResizeObserver loop')) window.toldErrors.push(message);
  });
  addEventListener('unhandledrejection', ({ reason }) => window.toldErrors.push(String(reason)));`;

/** The driver ends with the browsers it has started. */
function endedGroup(child: ChildProcess): void {
  try {
    process.kill(-(child.pid as number));
  } catch {
    // It has ended by itself.
  }
}
