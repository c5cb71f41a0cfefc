import { recordHttp, answerJson } from './http-recorder.ts';

/** Lambda's settings of concurrency, played on loopback. */
export async function startFunctionSwitches() {
  const reserved = new Map<string, number>();
  const server = await recordHttp((response, { method, url, headers, body }) => {
    if (!/\/lambda\/aws4_request/.test(headers.authorization ?? '')) return answerJson(response, 403, {});
    const [, version, name = ''] = /^\/([\d-]+)\/functions\/([^/]+)\/concurrency$/.exec(url) ?? [];
    if (method === 'GET' && version === '2019-09-30') {
      const found = reserved.get(name);
      return answerJson(response, 200, found === undefined ? {} : { ReservedConcurrentExecutions: found });
    }
    if (version !== '2017-10-31') return answerJson(response, 404, {});
    if (method === 'DELETE') reserved.delete(name);
    else reserved.set(name, Number(JSON.parse(body).ReservedConcurrentExecutions));
    return answerJson(response, method === 'DELETE' ? 204 : 200, {});
  });
  return {
    endpoint: server.url,
    /** Names of the functions that may not run. */
    closed: () => [...reserved].flatMap(([name, most]) => (most === 0 ? [name] : [])).toSorted(),
    stop: () => server.close(),
  };
}
