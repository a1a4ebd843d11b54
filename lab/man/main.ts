import { mkdirSync, writeFileSync } from 'node:fs';
import { manPage } from './page.js';

mkdirSync('man', { recursive: true });
writeFileSync('man/copydesk.1', manPage());
