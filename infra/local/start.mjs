// `npm start`: makes the bundle where the sources are newer, then runs it in this very process, so that signals
// and exit codes are its own.
import { bundle, bundleFile } from './bundle.mjs';

process.setSourceMapsEnabled(true);
await bundle();
await import(bundleFile);
