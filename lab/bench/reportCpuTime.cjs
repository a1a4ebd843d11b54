// Loaded into the measured process with --require (an --import hook would start the ESM loader in the baseline too).
// When the process ends it writes the CPU time it used, in microseconds, to file descriptor 3.
const { writeSync } = require('node:fs');

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeSync(3, String(user + system));
});
