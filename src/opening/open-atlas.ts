import type { LoadRequest } from './fetching/load-request.ts';
import type { Diagnostic } from '../areas/diagnostic.ts';
import type { OnProgress } from '../ingest/instructions/reading.ts';
import { readProject } from '../project/file/read-project.ts';
import type { AtlasPreview } from './atlas.ts';
import { collectFiles } from './fetching/collect-files.ts';
import type { Collection } from './fetching/collection.ts';
import type { FileFailure } from './fetching/file-failure.ts';
import { FilesAtHand } from './fetching/files-at-hand.ts';
import { fetchProjectText, fetchSources } from './fetching/fetch-project.ts';
import { openFiles, type Opening } from './open-files.ts';
import { isTiled, openTiledAtlas } from './tiled-atlas.ts';

/**
 * Reads a project and as much of what it names as its first view needs: all of it, or where it names tiles and columns,
 * these alone. Tiles that cannot be used are reported, and everything is read.
 */
export async function openAtlas(
  request: LoadRequest,
  report: OnProgress,
  foresee: (preview: AtlasPreview) => void,
  atHand = new FilesAtHand(),
): Promise<Opening> {
  if (request.from !== 'address') {
    return openWhole(await collectFiles(request, report, atHand), report);
  }
  const fetched = await fetchProjectText(request.address, request.base, report, request.isFresh);
  if ('diagnostics' in fetched) return fetched;
  const project = readProject(fetched.text, fetched.name);
  if (!project.ok) return project;
  if (!isTiled(project.project.instructions)) {
    foresee({ fictional: project.project.instructions.fictional });
    return openWhole(await fetchSources(fetched, report), report, false);
  }
  const opening = await openTiledAtlas(fetched, project, request.wanted, { report, foresee });
  switch (opening.kind) {
    case 'opened':
      return { ok: true, opened: opening.opened };
    case 'failed':
      return refusalOf(opening.failure);
    case 'unusable':
      return withServerFault(
        await openWhole(await fetchSources(fetched, report), report, false),
        opening.diagnostic,
      );
    default:
      return opening satisfies never;
  }
}

async function openWhole(
  collection: Collection,
  report: OnProgress,
  fromFiles = true,
): Promise<Opening> {
  if (!collection.ok) return collection;
  const { files } = collection;
  const project = readProject(files.project.text, files.project.name);
  return project.ok ? openFiles(files, project, fromFiles, report) : project;
}

function refusalOf({ diagnostic }: FileFailure): Opening {
  const isOfProgram = diagnostic.kind === 'program-part-missing';
  return { ok: false, diagnostics: [diagnostic], ...(isOfProgram && { remedy: 'reload' }) };
}

/** The tiles are of no use: a warning beside what was read without them. */
function withServerFault(opening: Opening, diagnostic: Diagnostic): Opening {
  if (!opening.ok) return { ...opening, diagnostics: [...opening.diagnostics, diagnostic] };
  const { opened } = opening;
  const diagnostics = [diagnostic, ...opened.atlas.diagnostics];
  return {
    ok: true,
    opened: { ...opened, atlas: { ...opened.atlas, diagnostics, serverFaults: 1 } },
  };
}
