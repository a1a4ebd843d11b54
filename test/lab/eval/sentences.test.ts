import { expect, test } from 'vitest';
import { splitSentences } from '../../../lab/eval/sentences.js';

test.each<[string, string[]]>([
  ['It rained. The port shut.', ['It rained.', 'The port shut.']],
  ['A heading\nIt rained.', ['A heading', 'It rained.']],
  ['“It rained.” She left!', ['“It rained.”', 'She left!']],
  ['Did it? yes it did.', ['Did it? yes it did.']],
  ['It rose 3.5 points.', ['It rose 3.5 points.']],
  ['Mr. Reuter met Sen. Moss on Jan. 4.', ['Mr. Reuter met Sen. Moss on Jan. 4.']],
  ['He works at Kassel Inc. The firm is old.', ['He works at Kassel Inc.', 'The firm is old.']],
  ['He works at Kassel Inc. in Brenmouth.', ['He works at Kassel Inc. in Brenmouth.']],
  ['The U.S. Navy left the U.S. It returned.', ['The U.S. Navy left the U.S.', 'It returned.']],
  ['Ada B. Moss met Clara D. The two talked.', ['Ada B. Moss met Clara D.', 'The two talked.']],
  ['So did I. They left.', ['So did I.', 'They left.']],
  ['the storm ended .the port opened . all left .', ['the storm ended.the port opened.', 'all left.']],
  ['The storm ended.The port opened.', ['The storm ended.', 'The port opened.']],
  ['See www.port.Example for more.', ['See www.port.Example for more.']],
  ['* * *\n\n …', []],
])('%j', (text, sentences) => expect(splitSentences(text)).toEqual(sentences));
