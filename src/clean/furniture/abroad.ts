import { anyOf } from '../linePattern.js';
import { AGO, DATE } from './pattern.js';
import type { FurnitureRow } from './row.js';

/** Furniture of pages in German, French, Spanish, Italian, Portuguese and Dutch, of all kinds. */
export const ABROAD: readonly FurnitureRow[] = [
  {
    id: 'ad/label-abroad',
    kind: 'ad',
    why: 'label of an advertisement',
    pattern: anyOf`
      [-–—*]{0,3} ?(?:anuncio|pubblicità|annuncio|publicidade|advertentie|reclame|contenu sponsorisé|contenido patrocinado|contenuto sponsorizzato|gesponserter inhalt) ?[-–—*]{0,3}
      (?:la suite après (?:la|cette) publicité|el artículo continúa (?:tras|después de) (?:la|el) (?:publicidad|anuncio)|l'articolo continua dopo la pubblicità|continua após a publicidade|tekst gaat verder onder de advertentie)[.:…]{0,3}
    `,
    drops: ['Pubblicità', 'Advertentie', 'La suite après cette publicité'],
    keeps: ['Publicidade enganosa dá multa', 'De advertentie stond in de krant.', 'La pubblicità non paga.'],
  },
  {
    id: 'player/listen-abroad',
    kind: 'player',
    why: 'button that reads the story out',
    pattern: anyOf`
      (?:artikel (?:an)?hören|artikel vorlesen|(?:écouter|lire) (?:cet|l')? ?article|écouter l'article|(?:escuchar|oír) (?:el |este )?artículo|ascolta (?:l')? ?articolo|ouvir (?:o |este )?artigo|beluister (?:dit |het )?artikel)(?: ?[(|·-] ?.{1,20})?
    `,
    drops: ["Écouter l'article", 'Escuchar el artículo', 'Ascolta l’articolo', 'Beluister artikel'],
    keeps: ["Écouter l'article entier prend une heure, dit-elle.", 'Ascolta il mare.'],
  },
  {
    id: 'share/button-abroad',
    kind: 'share',
    why: 'share button',
    weak: true,
    pattern: anyOf`
      (?:teilen|drucken|merken|partager|imprimer|enregistrer|compartir|imprimir|guardar|condividi|stampa|salva|partilhar|compartilhar|delen|bewaar|afdrukken|printen)(?: (?:auf|sur|en|su|no|op) (?:facebook|x|twitter|whatsapp|linkedin|telegram))?
      (?:copier le lien|copiar (?:el )?enlace|copia (?:il )?link|copiar (?:o )?link|kopieer (?:de )?link|link kopieren)
      (?:artikel merken|sauvegarder l'article|guardar artículo|salva articolo|guardar artigo|bewaar (?:dit )?artikel)
    `,
    drops: ['Partager', 'Copier le lien', 'Condividi su Facebook', 'Bewaar artikel', 'Compartir'],
    keeps: ['Partager le pain', 'Delen is moeilijk.', 'Guardar silencio'],
  },
  {
    id: 'related/teaser-abroad',
    kind: 'related',
    why: 'link to another story',
    pattern: anyOf`
      (?:lire aussi|à lire aussi|lire également|voir aussi|lee también|le puede interesar|te puede interesar|leggi anche|leia também|leia mais|veja também|lees ook|lesen sie (?:auch|hier|mehr)|lesen sie dazu(?: auch)?) ?[:»›>–—-]{1,2} ?.{3,160}
    `,
    drops: [
      'Lire aussi : Le canal rouvre après six ans',
      'Leggi anche: La diga compie trent’anni',
      'Lees ook: Waarom er geen molens meer bij komen',
      'Leia também: Rio volta a ter lontras',
      'Lee también: La sierra estrena observatorio',
    ],
    keeps: ['Lees ook eens een boek.', 'Leggi anche tu le lettere del nonno, disse.'],
  },
  {
    id: 'related/heading-abroad',
    kind: 'related',
    why: 'heading of a list of other stories',
    endsStory: true,
    pattern: anyOf`
      (?:à lire (?:également|aussi)|(?:les )?plus lus|sur le même (?:sujet|thème)|articles (?:liés|similaires|recommandés)|dans la même rubrique|nos derniers articles)
      (?:más información|noticias relacionadas|artículos relacionados|lo más (?:leído|visto|popular)|te puede interesar|más noticias|también te puede interesar)
      (?:articoli correlati|leggi anche|(?:i )?più letti|potrebbe interessarti(?: anche)?|altri articoli|ti potrebbe interessare)
      (?:(?:as )?mais lidas|notícias relacionadas|artigos relacionados|leia também|veja também|mais notícias)
      (?:meest gelezen|lees ook|gerelateerde artikelen|meer over dit onderwerp|aanbevolen|net binnen)
      (?:meistgelesen|am meisten gelesen|das könnte (?:sie|dich) auch interessieren|mehr aus (?:dem ressort )?.{3,25}|ähnliche artikel|weitere artikel|auch interessant)
    `,
    drops: ['À lire également', 'Más información', 'Articoli correlati', 'Mais lidas', 'Meest gelezen'],
    keeps: [
      'À lire également avec les enfants',
      'Más información llegará mañana.',
      'Lees ook wat er niet staat.',
    ],
  },
  {
    id: 'paywall/subscribe-abroad',
    kind: 'paywall',
    why: 'subscription or log-in link',
    pattern: anyOf`
      (?:s'abonner|je m'abonne|abonnez-vous)(?: (?:à partir de|pour|dès) .{2,30})?
      (?:suscríbete|suscribirse|hazte socio)(?: (?:por|desde|ahora).{0,30})?
      (?:abbonati|abbonamenti)(?: (?:a|da|ora|subito).{0,30})?
      (?:assine(?: já)?|assinar|torne-se assinante)(?: (?:por|a partir de) .{2,30})?
      (?:word (?:abonnee|lid)|abonneer(?: (?:u|je))?(?: nu)?|neem een abonnement)
      (?:jetzt )?(?:abonnieren|abo (?:testen|bestellen|abschließen)|weiterlesen mit .{2,20}plus)
      (?:se connecter|iniciar sesión|accedi|entrar|iniciar sessão|fazer login|inloggen|anmelden|einloggen)
      (?:réservé aux abonnés|article réservé aux abonnés|solo para suscriptores|riservato agli abbonati|exclusivo para assinantes|alleen voor abonnees|nur für abonnenten)
    `,
    drops: [
      "S'abonner à partir de 1 € par mois",
      'Suscríbete por 1 € al mes',
      'Abbonati',
      'Assine já',
      'Word abonnee',
      'Inloggen',
      'Se connecter',
    ],
    keeps: ["S'abonner ou partir, disait-il.", 'Entrar na água fria', 'Accedi al mare dal molo.'],
  },
  {
    id: 'comments/count-abroad',
    kind: 'comments',
    why: 'number of comments',
    endsStory: true,
    pattern: anyOf`
      (?:(?:voir|afficher|lire) les )?(?:\d{1,5} )?commentaires?(?: ?\(\d{1,5}\))?
      (?:(?:ver|leer) (?:los )?)?(?:\d{1,5} )?comentarios?(?: ?\(\d{1,5}\))?
      (?:\d{1,5} )?(?:commenti|comentários|reacties|kommentare)(?: ?\(\d{1,5}\))?
      (?:laisser un commentaire|réagir|deja (?:un|tu) comentario|lascia un commento|deixe (?:um|o seu) comentário|plaats een reactie|reageer|kommentar (?:schreiben|verfassen)|diskutieren sie mit)
    `,
    drops: ['12 commentaires', 'Comentarios (8)', '5 reacties', 'Laisser un commentaire', 'Kommentare'],
    keeps: ['12 commentaires ont été supprimés.', 'Reageer niet.', 'Los comentarios cesaron.'],
  },
  {
    id: 'legal/links-abroad',
    kind: 'legal',
    why: 'legal notice or link',
    pattern: anyOf`
      (?:mentions légales|conditions générales(?: d'utilisation)?|cgu|cgv|plan du site|aviso legal|términos y condiciones|condiciones de uso|note legali|termini e condizioni|termos (?:de uso|e condições)|algemene voorwaarden|colofon|colophon|impressum|nutzungsbedingungen|agb)
      (?:©|\(c\)) .{2,80}(?:tous droits réservés|todos los derechos reservados|tutti i diritti riservati|riproduzione riservata|todos os direitos reservados|alle rechten voorbehouden|alle rechte vorbehalten)\.?
      ©? ?(?:riproduzione riservata|reproduction interdite|prohibida su reproducción)\.?
    `,
    drops: [
      'Mentions légales',
      'Aviso legal',
      'Algemene voorwaarden',
      'Note legali',
      'Riproduzione riservata',
    ],
    keeps: ['Les mentions légales manquaient.', 'Het colofon noemt zeven namen.'],
  },
  {
    id: 'consent/links-abroad',
    kind: 'consent',
    why: 'link about privacy and cookies',
    pattern: anyOf`
      (?:gestion des cookies|gérer (?:les|mes) cookies|politique de (?:confidentialité|cookies)|données personnelles|vie privée)
      (?:política de (?:privacidad|privacidade|cookies)|configurar cookies|gestionar cookies|definições de cookies)
      (?:informativa (?:sulla )?(?:privacy|cookie)|(?:gestisci|preferenze) (?:i )?cookie|cookie policy)
      (?:privacy-?beleid|privacy-? en cookie-?beleid|privacyverklaring|cookie-?instellingen|cookie-?beleid|cookieverklaring)
      (?:datenschutz(?:erklärung|hinweise)?|cookie-?einstellungen|privatsphäre(?:-einstellungen)?)
      (?:tout accepter|tout refuser|aceptar todo|rechazar todo|accetta tutto|rifiuta tutto|aceitar tudo|alles accepteren|alles weigeren|alle akzeptieren|alle ablehnen)
    `,
    drops: [
      'Gestion des cookies',
      'Política de privacidad',
      'Informativa sulla privacy',
      'Privacybeleid',
      'Tout accepter',
    ],
    keeps: ['Datenschutz ist Handarbeit.', 'La vie privée des phares'],
  },
  {
    id: 'meta/reading-time-abroad',
    kind: 'meta',
    why: 'reading time',
    pattern: anyOf`
      (?:temps de lecture|durée de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|lesezeit|lesedauer) ?:? ?(?:\d{1,3}|eine?|une?) ?(?:min(?:ut)?[eiosn]{0,2}\.?)?
      lecture ?:? \d{1,3} ?min\.?
      \d{1,3} min(?:utes?)? de lecture
    `,
    drops: [
      'Temps de lecture : 4 min',
      'Tiempo de lectura: 5 min',
      'Leestijd 4 minuten',
      'Tempo di lettura: 3 minuti',
    ],
    keeps: ['Leestijd is levenstijd', 'Le temps de lecture augmente.'],
  },
  {
    id: 'meta/updated-abroad',
    kind: 'meta',
    why: 'time stamp of the page',
    pattern: anyOf`
      (?:mis à jour|modifié|actualizado|aggiornato|atualizado|bijgewerkt|aktualisiert)(?: (?:le|el|il|a|op|am|em))?:? [${DATE}${AGO}].{0,20}
    `,
    drops: ['Mis à jour le 14 mars 2023', 'Aktualisiert am 18.03.2022', 'Bijgewerkt op 12 april 2022'],
    keeps: ['Actualizado el inventario, cerraron la puerta.', 'Mis à jour, le registre a été fermé.'],
  },
  {
    id: 'nav/control-abroad',
    kind: 'nav',
    why: 'button or menu label, when it stands among other furniture',
    weak: true,
    pattern: anyOf`
      (?:aller au contenu|accueil|rechercher|économie|politique|société|monde|sports?|culture|fermer)
      (?:saltar al contenido|inicio|portada|buscar|política|economía|deportes|cultura|sociedad|internacional|cerrar)
      (?:vai al contenuto|cronaca|politica|economia|spettacoli|cerca|chiudi|esteri)
      (?:ir para o conteúdo|início|pesquisar|país|mundo|desporto|esportes|fechar)
      (?:ga naar de inhoud|voorpagina|binnenland|buitenland|economie|zoeken|sluiten)
      (?:zum inhalt springen|startseite|suche|menü|wirtschaft|politik|panorama|kultur|schließen)
      (?:newsletters?|infolettre|boletín|boletines|nieuwsbrief|nieuwsbrieven)
    `,
    drops: ['Accueil', 'Saltar al contenido', 'Cronaca', 'Voorpagina', 'Desporto'],
    keeps: ['Accueil des réfugiés', 'Política y memoria', 'Startseite der Zeitung'],
  },
  {
    id: 'promo/newsletter-abroad',
    kind: 'promo',
    why: 'promotion of a newsletter',
    pattern: anyOf`
      (?:inscrivez-vous|abonnez-vous) (?:à|gratuitement à) (?:notre|nos|la) newsletters?.{0,80}
      (?:suscríbete|apúntate) (?:gratis )?a (?:nuestra|la) newsletter.{0,80}
      iscriviti (?:gratis )?alla (?:nostra )?newsletter.{0,80}
      (?:subscreva|assine) a (?:nossa )?newsletter.{0,80}
      (?:schrijf je|meld je|meld u) (?:aan|in) voor (?:de|onze) nieuwsbrief.{0,80}
      (?:jetzt )?(?:unseren? )?newsletter (?:abonnieren|bestellen).{0,60}
    `,
    drops: [
      'Inscrivez-vous à notre newsletter',
      'Iscriviti alla newsletter',
      'Schrijf je in voor de nieuwsbrief',
    ],
    keeps: ['La newsletter compte 300 lecteurs.', 'Schrijf je naam op.'],
  },
];
