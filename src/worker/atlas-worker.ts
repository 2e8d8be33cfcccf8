import { expose } from 'comlink';
import { AtlasFunctions } from './functions.ts';
import { sendDiagnostics } from './send-diagnostics.ts';

/** The worker's only file: it offers the functions and nothing else. */
sendDiagnostics();
expose(new AtlasFunctions());
