import { expose } from 'comlink';
import { AtlasFunctions } from './functions.ts';

/** The worker's only file: it offers the functions and nothing else. */
expose(new AtlasFunctions());
