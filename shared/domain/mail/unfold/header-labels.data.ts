/** How mail programs name the headers of a forwarded or quoted mail, in the languages they speak. Lower case. */
export const headerLabels = {
  from: ['from', 'von', 'de', 'da', 'van', 'od', 'från', 'fra', 'lähettäjä', 'feladó', 'kimden', 'от', 'expéditeur', 'absender', 'remitente', 'mittente', 'afzender', 'avsändare', 'odesílatel', 'nadawca', 'du'],
  sent: ['date', 'sent', 'gesendet', 'datum', 'envoyé', 'envoyé le', 'enviado', 'enviado el', 'enviada', 'enviada em', 'enviado em', 'fecha', 'data', 'inviato', 'verzonden', 'skickat', 'sendt', 'dato', 'wysłano', 'odesláno', 'lähetetty', 'päivämäärä', 'dátum', 'elküldve', 'tarih', 'gönderildi', 'дата', 'отправлено', 'gesendet am', 'date d’envoi', 'sent on', 'sent at'],
  to: ['to', 'an', 'à', 'para', 'a', 'aan', 'do', 'komu', 'till', 'til', 'vastaanottaja', 'címzett', 'kime', 'кому', 'empfänger', 'destinataire', 'destinatario', 'ontvanger', 'mottagare', 'pour'],
  cc: ['cc', 'kopie', 'copie à', 'kopia', 'dw', 'kopio', 'kopi', 'copia', 'bcc', 'copie', 'reply-to', 'reply to', 'antwort an', 'répondre à', 'organizer', 'importance', 'priority', 'resent-from', 'attachments', 'sender', 'mailed-by', 'wichtigkeit'],
  subject: ['subject', 'betreff', 'objet', 'asunto', 'oggetto', 'onderwerp', 'assunto', 'ämne', 'emne', 'temat', 'předmět', 'předmet', 'aihe', 'tárgy', 'konu', 'тема', 'sujet', 're'],
} as const;

/** Words that stand in the line above a forwarded mail. Lower case. */
export const forwardMarks = [
  'forwarded message', 'begin forwarded message', 'original message', 'forwarded by', 'forwarded email', 'forwarded mail', 'original mail', 'original email', 'start of forwarded message',
  'weitergeleitete nachricht', 'anfang der weitergeleiteten nachricht', 'anfang der weitergeleiteten e-mail', 'ursprüngliche nachricht', 'originalnachricht', 'weitergeleitete e-mail', 'original-nachricht', 'weitergeleitet',
  'message transféré', 'message transmis', "message d'origine", 'message d’origine', 'message original', 'début du message transféré', 'début du message réexpédié', 'courriel transféré', 'mail transféré', 'mail original', 'message initial',
  'mensaje reenviado', 'mensaje original', 'inicio del mensaje reenviado', 'correo reenviado', 'mensagem encaminhada', 'mensagem original', 'início da mensagem reencaminhada', 'início da mensagem encaminhada',
  'messaggio inoltrato', 'messaggio originale', 'inizio messaggio inoltrato', 'doorgestuurd bericht', 'begin doorgestuurd bericht', 'oorspronkelijk bericht', 'origineel bericht',
  'vidarebefordrat meddelande', 'vidarebefordrat brev', 'ursprungligt meddelande', 'videresendt melding', 'videresendt meddelelse', 'oprindelig meddelelse', 'start på videresendt besked', 'opprinnelig melding',
  'przekazana wiadomość', 'treść przekazanej wiadomości', 'wiadomość przekazana dalej', 'původní zpráva', 'přeposlaná zpráva', 'välitetty viesti', 'пересылаемое сообщение', 'iletilmiş mesaj', 'yönlendirilen mesaj',
] as const;

/** Prefixes of the subject of a forward. */
export const forwardPrefix = /^\s*(?:fwd?|wg|tr|rv|enc|i|vb|vs|fs|doorst|inoltr|reenv|ynt|pd|továbbítás|tr\.?)\s*:\s*/i;

/** Prefixes of the subject of an answer or forward, any number of them. */
export const subjectPrefixes =
  /^(?:\s*(?:\[[^\]]{1,40}\]\s*)?(?:re|aw|sv|antw|odp|res|rif|ref|fwd?|wg|tr|rv|enc|vb|vs|fs|doorst|inoltr|reenv|pd)(?:\[\d+\])?\s*:\s*)+/i;
