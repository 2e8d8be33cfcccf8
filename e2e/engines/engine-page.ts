/** One small interface to a page, whichever browser draws it: what a journey needs, and nothing more. */

import type { Heard } from './heard.ts';

export const engineNames = ['chromium', 'firefox', 'webkit'] as const;
export type EngineName = (typeof engineNames)[number];

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Keys by their names in the standard of UI events. */
export type KeyName =
  | 'Enter'
  | 'Escape'
  | 'Tab'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'ArrowUp'
  | 'ArrowDown'
  | 'Home'
  | 'End'
  | 'Backspace';

export interface DownloadedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A page of a browser that really runs. Clicks and keys come from the browser, not from a script of the page. */
export interface EnginePage {
  /** Its name and version as it gives them itself. */
  readonly version: string;
  /** Errors of the page that the browser has told; where it tells none, the page collects them from its load on. */
  errors(): Promise<readonly string[]>;
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  resize(size: Size): Promise<void>;
  /** Runs a function in the page; it sees nothing of its surroundings here. */
  evaluate<Argument, Result>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  /** The mouse goes to a place in CSS pixels of the window and presses its first button there. */
  clickAt(x: number, y: number): Promise<void>;
  press(key: KeyName | string): Promise<void>;
  type(text: string): Promise<void>;
  screenshot(): Promise<Buffer>;
  /** The page as a PDF; undefined where the browser prints none for a program. */
  print(): Promise<Buffer | undefined>;
  /** The file that the browser stores while something is done. */
  download(doing: () => Promise<void>): Promise<DownloadedFile>;
  /** What a screen reader gets of the page at the moment. @throws where nothing is told, or it changes meanwhile */
  heard(): Promise<Heard>;
  close(): Promise<void>;
}

/** A browser that is started once and gives pages that share nothing. */
export interface Engine {
  open(size: Size): Promise<EnginePage>;
  close(): Promise<void>;
}
