import { everyScenario } from './every-scenario.ts';

// This machine's.
everyScenario(`Node ${process.versions.node}`, process.execPath);
