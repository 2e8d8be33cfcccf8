import { folderType } from '../../opening/fetching/files-at-hand.ts';

/** Files that are dragged onto the page: without somebody who takes them the browser leaves the page for them. */

/** The events of such a drag, all told to the window. */
export const dragTypes = ['dragenter', 'dragover', 'dragleave', 'drop'] as const;

type FileDrag = DragEvent & { readonly dataTransfer: DataTransfer };

/** Whether files are dragged, which are then the page's and no longer the browser's. */
export function takesFiles(event: DragEvent): event is FileDrag {
  if (!event.dataTransfer?.types.includes('Files')) return false;
  event.preventDefault();
  return true;
}

/** What was dropped; a folder, which a browser hands over like a file, is marked as one. */
export function droppedFiles({ dataTransfer: { files, items } }: FileDrag): File[] {
  const folders = new Set(
    [...items]
      .filter((item) => item.kind === 'file' && item.webkitGetAsEntry()?.isDirectory)
      .map((item) => item.getAsFile()?.name),
  );
  return [...files].map((file) =>
    folders.has(file.name) ? new File([], file.name, { type: folderType }) : file,
  );
}

/**
 * Takes what is dropped while the part of the program that shows the page is still on its way.
 * @returns ends it: the page takes files itself
 */
export function takeEarlyFiles(take: (files: readonly File[]) => void): () => void {
  const handle = (event: DragEvent): void => {
    if (takesFiles(event) && event.type === 'drop') take(droppedFiles(event));
  };
  for (const type of dragTypes) window.addEventListener(type, handle);
  return () => {
    for (const type of dragTypes) window.removeEventListener(type, handle);
  };
}
