import { scriptTitles } from '../../domain/message/index.ts';
import type { Script } from '../../domain/record/step.ts';

interface Part {
  words: string;
  kind: 'said' | 'before' | 'cue';
}

/** Words in quotation marks are said, unless a sentence merely mentions them: those follow no colon. */
function partsOf(text: string): Part[] {
  const pieces = text.split(/("[^"]*")/).filter((piece) => piece !== '');
  return pieces.reduce<Part[]>((parts, piece) => {
    const said = /^"(.*)"$/s.exec(piece)?.[1];
    const before = parts.at(-1);
    if (said === undefined) {
      const kind = /:\s*$/.test(piece) && before === undefined ? 'before' : 'cue';
      return [...parts, { words: piece, kind }];
    }
    const mentioned = before !== undefined && before.kind !== 'said' && !/:\s*$/.test(before.words);
    return [...parts, mentioned ? { words: `“${said}”`, kind: 'cue' } : { words: said, kind: 'said' }];
  }, []);
}

const Paragraph = ({ text, spoken }: { text: string; spoken: boolean }) => (
  <p>
    {spoken
      ? partsOf(text).map(({ words, kind }) =>
          kind === 'said' ? (
            <q>{words}</q>
          ) : (
            <span class={kind === 'before' ? 'cue before' : 'cue'}>{words}</span>
          ),
        )
      : text}
  </p>
);

/** The words of one script, set apart to be spoken. */
export const Spoken = ({ script, id }: { script: Script; id: string }) => {
  const spoken = script.text.includes('"');
  return (
    <div class={spoken ? 'script' : 'script written'} id={id}>
      {script.subject && (
        <p class="subject">
          <span class="cue">Subject: </span>
          {script.subject}
        </p>
      )}
      {script.text.split(/\n+/).map((text) => (
        <Paragraph text={text} spoken={spoken} />
      ))}
    </div>
  );
};

const Copy = ({ id, script }: { id: string; script: Script }) =>
  script.subject ? (
    <button type="button" class="plain" data-copy={id} hidden>
      Copy these words
    </button>
  ) : null;

/** The scripts of a step: what to read first and the main one open, the others a tap away. */
export const Words = ({ scripts, of }: { scripts: readonly Script[]; of: string }) => {
  const main = scripts.findIndex(({ kind }) => kind !== 'confidence') + 1;
  if (main === 0) return null;
  const id = (script: Script) => `say-${of}-${script.kind}`;
  return (
    <section class="words stack" aria-label="What to say">
      {scripts.slice(0, main).map((script) => (
        <>
          <h2>{scriptTitles[script.kind]}</h2>
          <Spoken script={script} id={id(script)} />
          <Copy id={id(script)} script={script} />
        </>
      ))}
      <div class="folds">
        {scripts.slice(main).map((script) => (
          <details>
            <summary>{scriptTitles[script.kind]}</summary>
            <Spoken script={script} id={id(script)} />
            <Copy id={id(script)} script={script} />
          </details>
        ))}
      </div>
    </section>
  );
};
