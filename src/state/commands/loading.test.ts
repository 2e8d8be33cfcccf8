import { afterEach, expect, test, vi } from 'vitest';
import type { LoadRequest } from '../../opening/fetching/load-request.ts';
import type { Atlas } from '../../opening/atlas.ts';
import type { LoadEnd } from '../../worker/caller.ts';
import { quarters } from '../four-quarters.fixture.ts';
import { createAtlasStore } from '../store/atlas-store.ts';
import { settingsFromQuery } from '../url/url.ts';
import type { CommandBasis } from './command-basis.ts';
import type { Drafts } from './drafts.ts';
import { Loading } from './loading.ts';

afterEach(() => vi.unstubAllGlobals());

/** A worker whose answers are given by hand, and what it was asked for. */
function page() {
  vi.stubGlobal('document', { baseURI: 'http://127.0.0.1/' });
  const { store, write } = createAtlasStore(settingsFromQuery('', 'de'));
  const asked: string[] = [];
  const answers: ((end: LoadEnd | undefined) => void)[] = [];
  const load = (request: LoadRequest): Promise<LoadEnd | undefined> => {
    asked.push(request.from === 'files' ? (request.files[0]?.name ?? '') : request.address);
    return new Promise((resolve) => answers.push(resolve));
  };
  const drafts = { close: () => undefined, cancel: () => false } as unknown as Drafts;
  const [url, questions] = [{ forget: () => undefined }, { follow: () => undefined }];
  const basis = {
    store,
    write,
    url,
    questions,
    caller: { load, cancelLoad: () => true },
  } as unknown as CommandBasis;
  return { store, write, asked, answers, loading: new Loading(basis, drafts, 'de') };
}

const failure: LoadEnd = { ok: false, diagnostics: [] };
const files = [new File(['{}'], 'town.json')];

test('trying again asks for the load that failed, not for dropped files whose place it has taken', async () => {
  const { asked, answers, loading } = page();
  const replaced = loading.openFiles(files);
  const failed = loading.openExample('other/project.json');
  answers[1]?.(failure);
  await failed;
  answers[0]?.(undefined);
  await replaced;
  loading.retry('load');
  expect(asked).toEqual(['town.json', 'other/project.json', 'other/project.json']);
});

test('dropped files that failed are read again as they were dropped', async () => {
  const { asked, answers, loading } = page();
  const failed = loading.openFiles(files);
  answers[0]?.(failure);
  await failed;
  loading.retry('load');
  expect(asked).toEqual(['town.json', 'town.json']);
});

test('the first load that has made way for files begins anew when nothing comes of them, once; one that was given up does not', async () => {
  const { write, asked, answers, loading } = page();
  void loading.start();
  const dropped = loading.openFiles(files);
  answers[1]?.(undefined);
  await dropped;
  write({ progress: undefined });
  void loading.goOn();
  void loading.goOn();
  expect(asked).toEqual(['musterland/project.json', 'town.json', 'musterland/project.json']);
  loading.cancel();
  write({ progress: undefined });
  void loading.goOn();
  expect(asked).toHaveLength(3);
});

test('a step back to an area that these data do not have says so, as the link did', () => {
  const { store, write, loading } = page();
  write({ atlas: { dataset: quarters } as Atlas });
  vi.stubGlobal('window', { location: { search: '?area=0101' } });
  loading.followUrl();
  expect(store.live.notice).toBeUndefined();
  vi.stubGlobal('window', { location: { search: '?area=9999' } });
  loading.followUrl();
  expect(store.live.notice?.text).toMatch(/^Der Link nennt das Gebiet „9999“/);
});
