import { anyOf, anyOfExactly } from '../linePattern.js';
import type { FurnitureRow } from './row.js';

const TIME = String.raw`[-–]?\d{1,2}(?::\d{2}){1,2}`;
const LENGTH = String.raw`(?:\d{1,2}(?::\d{2}){1,2}(?: ?min(?:ute)?s?\.?)?|\d{1,3} ?min(?:ute)?s?\.?(?: \d{1,2} ?sec(?:ond)?s?\.?)?)`;

/** Audio, video and picture players: what they print around a story. */
export const PLAYERS: readonly FurnitureRow[] = [
  {
    id: 'player/listen',
    kind: 'player',
    why: 'button that reads the article aloud',
    pattern: anyOf`
      (?:\W{1,2} ?)?listen to (?:this |the )?(?:(?:full|audio) )?(?:article|story|post|page|episode|version of this (?:article|story))[.:!]?(?: ?[·•|(–—-]? ?${LENGTH}\)?)?(?: learn more)?
      listen to this (?:article|story|episode|post|page)(?: here| now| instead)?\.? (?:enjoy more audio and podcasts on .{2,40}|\d.{0,15}|learn more|with .{2,30})
      (?:\W{1,2} ?)?listen ?[·•|(–—:-]? ?${LENGTH}\)?
      listen (?:now|live|in app|here)[.:]?(?: ?[·•|(–—-]? ?${LENGTH}\)?)?
      (?:play|hear|read aloud|start listening to)(?: this| the)? (?:article|story)(?: aloud| audio)?(?: ?[·•|(–—-]? ?${LENGTH}\)?)?
      (?:audio version|audio article|audio narration|text to speech|read aloud|listen to audio|play audio|audio player)(?: ?[·•|(–—:-]? ?${LENGTH}\)?)?
      (?:prefer to listen|rather listen)\?.{0,200}
      artikel (?:anhören|vorlesen(?: lassen)?)
      (?:an audio|a) version of this (?:article|story) is (?:also )?available (?:as|in|on) (?:audio|a podcast|podcast)\b.{0,120}
    `,
    drops: [
      'Listen to this article · 6:32 min',
      'Listen (7 min)',
      'Listen to the article',
      'Listen 4:03',
      'Listen to this story.',
      'Listen to this story. Enjoy more audio and podcasts on iOS or Android.',
      'Artikel anhören',
      'A version of this story is available as audio. Follow us.',
    ],
    keeps: [
      'Listen to this, she said, and turned up the radio.',
      'Listen to the story of a man who lost two houses.',
      'Listen to this article and you will hear a machine breathe.',
      'Listen, 40 minutes is not a long time.',
    ],
  },
  {
    id: 'player/voice',
    kind: 'player',
    why: 'choice of voice of an audio player',
    pattern: anyOf`
      (?:select|choose|change|pick)(?: a| the| your)? (?:voice|narrator)s?:?
      voice: .{1,30}
      (?:ai|human|automated)[- ](?:generated |narrated )?(?:voice|audio|narration)(?: version)?
      (?:narrated|voiced|read) by (?:ai|an? (?:ai|automated|computer|synthetic)(?:[- ]generated)? voice|amazon polly|elevenlabs|google)\.?
    `,
    drops: ['Select Voice', 'Choose a voice', 'Voiced by Amazon Polly', 'AI-generated voice'],
    keeps: [
      'Choose a voice that fits the character, the coach says.',
      'AI-generated voices called voters in January.',
      'Voice actors went on strike.',
    ],
  },
  {
    id: 'player/speed-choice',
    kind: 'player',
    why: 'speed control of an audio player',
    pattern: anyOf`
      (?:choose|select|set|change|adjust) (?:your |the )?(?:listening|playback|reading|audio|voice|speech) (?:speed|rate):?
      (?:playback|listening|audio|speech) (?:speed|rate):?(?: ?\d(?:\.\d{1,2})? ?[x×])?
      speed:? ?\d(?:\.\d{1,2})? ?[x×]
      get through (?:your |the |more )?(?:articles?|stories|news|it) \d(?:\.\d)? ?[x×] faster\.?
      (?:\d(?:\.\d{1,2})? ?[x×][ ,|/]{1,3}){2,10}\d(?:\.\d{1,2})? ?[x×](?: \(?normal\)?)?
    `,
    drops: [
      'Choose your listening speed',
      'Get through articles 2x faster',
      'Playback speed',
      'Speed: 1.25x',
      '0.75x 1x 1.25x 1.5x',
    ],
    keeps: [
      'Choose your listening speed and the voice starts to gabble.',
      'Get through articles twice as fast, the advert promised.',
      'Playback speed matters to students.',
    ],
  },
  {
    id: 'player/words-a-minute',
    kind: 'player',
    why: 'reading speed of an audio player',
    pattern: anyOfExactly`
      \d{2,3} ?WPM
    `,
    drops: ['250 WPM', '180WPM'],
    keeps: ['250 words a minute', 'He types 110 WPM.', '110 wpm'],
  },
  {
    id: 'player/clock',
    kind: 'player',
    why: 'clock of an audio or video player',
    pattern: anyOf`
      ${TIME} ?(?:/|\||of) ?${TIME}(?: ?\d(?:\.\d{1,2})? ?[x×])?
      0{1,2}:00(?::00)?
      (?:current|elapsed|remaining|total) time:? ?(?:${TIME})?
      duration:? ${TIME}
      (?:loaded|progress|buffered): ?\d{1,3}(?:\.\d{1,2})?%.{0,10}
      stream type live
      (?:video|audio|now playing|play(?: video)?|watch|clip):? ?${TIME}
      ${TIME} (?:now playing|video|watch|play(?:ing)?|audio|duration)
      volume \d{1,3}%
    `,
    drops: ['0:00 / 4:52', '00:00', 'Current Time 0:00', 'Duration 4:52', 'Video 02:13', 'Loaded: 12.5%'],
    keeps: ['4:52', 'Remaining time is short.', 'At 0:00 the lights went out.', 'Duration: three weeks'],
  },
  {
    id: 'player/notice',
    kind: 'player',
    why: 'notice of an audio or video player',
    pattern: anyOf`
      this audio (?:is|was) (?:auto-?|automatically |ai-?|machine-?)generated.{0,200}
      (?:this|the) (?:article|story|audio(?: version)?(?: of this (?:article|story))?|text) (?:is|was) (?:read|narrated|voiced|generated|produced) (?:aloud )?(?:by|using|with) (?:an? )?(?:ai|automated|artificial|synthetic|computer|machine|text-to-speech).{0,200}
      (?:sorry, )?(?:your|this) browser (?:does not|doesn't|cannot) (?:support|play) (?:the |html5? ?|embedded )?.{0,10}(?:audio|video|iframe|frame|media|canvas).{0,80}
      to (?:view|play|watch|hear) this (?:video|audio|clip),? (?:please )?(?:enable|you need|consider).{0,200}
      to hear more audio stories.{0,200}
      we apologi[sz]e, but this (?:video|audio) (?:has failed to load|is not available).{0,40}
      tap here to see other videos from our team\.?
      try refreshing your browser(?:, or)?\.?
      (?:this )?video (?:is )?(?:unavailable|not available|could not be loaded|cannot be played)\.?
      (?:unable to play|error loading) (?:media|video|audio|player).{0,40}
      (?:javascript|html5|flash|flash player) (?:is|must be) (?:required|enabled|installed) (?:to|in order to) (?:view|watch|play|hear|listen).{0,80}
      this is an experimental feature\..{0,200}
    `,
    drops: [
      'This audio is auto-generated. Please let us know if you have feedback.',
      'Your browser does not support the <audio> element.',
      'We apologize, but this video has failed to load.',
      'This article is read by an automated voice.',
      'To view this video please enable JavaScript, and consider upgrading to a web browser that supports HTML5 video',
    ],
    keeps: [
      'This audio is the only record of the cockpit.',
      'The audio was generated with a cheap tool, police said.',
      'The article was read by two million people.',
      'Your browser does not forget.',
    ],
  },
  {
    id: 'player/ready',
    kind: 'player',
    why: 'loading message or maker of an audio or video player',
    pattern: anyOf`
      (?:getting|preparing) your .{0,30} ?player ready[.…]{0,3}
      (?:loading|buffering) (?:the )?(?:audio|video|player|media|podcast)(?: player)?[.…]{0,3}
      (?:audio|video|media)(?: player)? (?:is )?loading[.…]{0,3}
      (?:powered by |audio by |player by |provided by )?(?:beyondwords|trinity audio|speechkit|everlit|remixd|ad auris|playht|noa|audm|curio)
      (?:powered|audio) by (?:speechify|elevenlabs|spotify|google text-to-speech|amazon polly|readspeaker|brightcove|jw player|dailymotion)
      readspeaker.{0,40}
    `,
    drops: [
      'Getting your Trinity Audio player ready...',
      'BeyondWords',
      'Powered by Trinity Audio',
      'Video Player is loading.',
      'Loading audio…',
    ],
    keeps: [
      'Getting your player ready for the season takes a good coach.',
      'Loading audio books onto a phone is easy.',
      'Speechify raised money from old friends.',
    ],
  },
  {
    id: 'player/podcast-links',
    kind: 'player',
    why: 'link to a podcast app',
    pattern: anyOf`
      enjoy more audio and podcasts on .{2,60}
      (?:listen|subscribe|follow|available|find us|hear it)(?: to .{2,50}| for free| free| now| and subscribe)? (?:on|via|in|with|at) (?:apple podcasts?|spotify|itunes|google podcasts?|amazon music|overcast|stitcher|pocket ?casts|audible|castbox|iheart ?radio|tunein|deezer|youtube music).{0,200}
      (?:apple podcasts?|google podcasts?|pocket ?casts|overcast|stitcher|castbox|tunein|amazon music|iheartradio)(?: ?[|•·,/] ?.{2,120})?
      subscribe:? (?:apple podcasts?|spotify|itunes|rss)(?: ?[|•·,/] ?.{2,120})?
    `,
    drops: [
      'Enjoy more audio and podcasts on iOS or Android.',
      'Listen on Apple Podcasts',
      'Apple Podcasts | Spotify | RSS',
    ],
    keeps: [
      'Enjoy more audio books, the minister told pupils.',
      'Spotify',
      'Listen on the train, at work or in bed.',
      'Apple Podcasts said it would lower its cut.',
    ],
  },
  {
    id: 'player/video-control',
    kind: 'player',
    why: 'control of a video player',
    pattern: anyOf`
      (?:play|watch|pause|mute|unmute|replay|stop|enlarge|minimi[sz]e|close|share|embed|open) (?:the |this )?(?:video|clip|audio|player|sound|media)(?: player)?
      (?:video|media|audio) player
      this is a modal window\..{0,200}
      (?:beginning|end) of dialog window\..{0,80}
      (?:full ?screen|exit full ?screen|non-fullscreen|playback (?:settings|rate|options)|descriptions off|captions off|subtitles off|captions settings|subtitles settings)(?:, (?:selected|opens .{3,40} dialog))?
      (?:text|background|window) ?color.{0,200}
      (?:text )?edge ?style.{0,80}
      font ?(?:size|family) ?(?:\d{2,3}%|proportional).{0,200}
      (?:seek|skip|rewind|forward|jump|go) ?(?:back|backward|forward|ahead|to live)s?,?(?: by)?(?: \d{1,2} ?(?:s|sec|seconds)?\.?| currently (?:behind|playing) live)?
      (?:toggle|adjust|change) (?:play|mute|volume|sound|fullscreen|captions|subtitles)(?: on| off)?
      keyboard shortcuts(?: for .{3,30})?
      use (?:up|left)/(?:down|right) arrow keys? to .{5,60}
      (?:watch|view|listen) on (?:youtube|vimeo|facebook|spotify|soundcloud|dailymotion)
      (?:now playing|up next|autoplay|next (?:up )?in \d{1,2}s?|playing in picture-in-picture|live stream|paused)
      watch (?:now|live|more videos?|later|next|the full (?:video|episode))
      (?:embed )?<iframe .{0,200}
    `,
    drops: [
      'Play Video',
      'This is a modal window.',
      'Captions Settings, opens captions settings dialog',
      'Watch on YouTube',
      'Now Playing',
      'Full screen',
      'Skip Back 15 seconds',
    ],
    keeps: [
      'Play video of the crash, the judge ordered, and nobody spoke.',
      'Watch the full moon rise over the bay.',
      'Full-screen phones came a year later.',
    ],
  },
  {
    id: 'player/gallery',
    kind: 'player',
    why: 'control of a picture gallery',
    pattern: anyOf`
      (?:view|see|open|show|hide|launch|close|enlarge|expand|zoom|toggle|click to (?:enlarge|expand|view|zoom))(?: the| this| all| full| larger| fullscreen| in)? ?(?:image|images|photo|photos|picture|pictures|gallery|slideshow|caption|captions|thumbnails|fullscreen)(?: (?:in (?:fullscreen|gallery|new window|lightbox)|gallery|viewer|slideshow|credits?|size))?
      (?:image|photo|picture|slide|gallery|photos?:) ?\d{1,3} ?(?:of|/) ?\d{1,3}
      click (?:on )?(?:the )?(?:image|photo|picture)s? (?:above |below )?(?:to|for) (?:enlarge|a larger|expand|zoom|see|view).{0,40}
      (?:previous|next) (?:image|photo|slide|picture)
      (?:photo|image|picture) (?:gallery|galleries|slideshow)
      (?:\d{1,3} )?(?:photos|images|pictures) (?:in gallery)
      i?n? ?(?:this )?slideshow requires javascript\.?
      view \d{1,3} (?:images|photos|pictures)
      view (?:the )?(?:full[- ]?size|larger|enlarged) (?:image|photo|picture|version)
    `,
    drops: [
      'View image in fullscreen',
      'Photo 3 of 10',
      'Hide caption',
      'Click to enlarge image',
      'Next slide',
      'View 12 photos',
      'View full size image',
    ],
    keeps: [
      'See photos of the storm, taken by our readers over three days.',
      'Picture a gallery without a single picture.',
      'Show images of cats and people stay longer.',
      'View full size images on the wall of hall 2.',
    ],
  },
  {
    id: 'player/speed',
    kind: 'player',
    why: 'speed of an audio player, when it stands among other furniture',
    weak: true,
    pattern: anyOf`
      [0-4](?:\.\d{1,2})? ?[x×](?: speed)?
    `,
    drops: ['1.25x', '2x', '1X', '0.75×'],
    keeps: ['A 1.25x zoom is no zoom.', '10x', '2x4'],
  },
  {
    id: 'player/word',
    kind: 'player',
    why: 'word from an audio or video player, when it stands among other furniture',
    weak: true,
    pattern: anyOf`
      (?:slow|average|fast|normal|slower|faster|slowest|fastest|regular)
      (?:listen|play|pause|mute|unmute|stop|replay|rewind|volume|quality|auto|captions?|subtitles|transcript|embed|watch|audio|videos?|playlist|narrator|voice|speed|settings|duration|loaded|unavailable|picture[- ]in[- ]picture|chapters|audio track|closed captions?|cc)
      (?:female|male)(?: voice)?
      ${TIME}
      \d{1,3} ?(?:min|mins|sec|secs|minutes?|seconds?)\.?
      learn more
      /
    `,
    drops: ['Slow', 'Average', 'Fast', 'Listen', '3:41', '5 min', 'Learn more', '/'],
    keeps: ['Slow food came to the valley late.', 'Listen.', 'Stop!', 'Average rents rose by 4%.'],
  },
];
