/**
 * Words by which pages in many languages name their parts in classes, ids and the like: data, no logic. Lower case;
 * `a-b` stands for two words in a row. What each kind of part counts is fitted.
 */
export type Part =
  | 'articleText'
  | 'article'
  | 'text'
  | 'main'
  | 'lead'
  | 'title'
  | 'comments'
  | 'related'
  | 'teaser'
  | 'navigation'
  | 'share'
  | 'ad'
  | 'consent'
  | 'newsletter'
  | 'author'
  | 'meta'
  | 'tags'
  | 'caption'
  | 'media'
  | 'embed'
  | 'footer'
  | 'header'
  | 'sidebar'
  | 'modal'
  | 'centred'
  | 'form'
  | 'box'
  | 'shop'
  | 'concealed'
  | 'notes'
  | 'faq';

export const PART_WORDS: Readonly<Record<Part, string>> = {
  /** The article's own text. */
  articleText:
    'articlebody article-body article-text article-content articletext articlecontent entry-content entrycontent post-content ' +
    'postcontent post-body postbody post-text post-entry story-body story-content story-text storytext body-text bodytext ' +
    'content-body body-content text-body body-copy bodycopy richtext rich-text wysiwyg prose parser-output news-text ' +
    'news-content news-body newsbody detail-content detail-body single-content blog-content blog-post page-content main-text ' +
    'maintext text-content text-block textblock artikel-text artikel-content artikel-body artikeltext artikelbody article-paragraph ' +
    'cuerpo-noticia texto-noticia noticia-texto contenido-nota corpo-texto materia-conteudo texte-article article-texte contenu-article ' +
    'testo-articolo corpo-articolo brodtext brødtekst leipateksti tekst-artykulu article-section noi-dung tin-noi ckeditor ck-content ' +
    'fck-detail field-item body-field text-long name-body wp-block block-heading block-list block-paragraph html-block type-text paragraph-paragraph ' +
    'text-editor widget-text recipe-instructions recipe-steps singular-content formatted-text markdown-body',
  /** Words that name an article or its text, and much else. */
  article:
    'article artikel articolo artículo articulo artigo artykul clanek beitrag story post posts entry news noticia nota nyhet meldung blog ' +
    'single detail',
  text: 'text txt texto texte testo tekst copy paragraph paragraphs absatz body content contents contenu contenido conteudo inhalt',
  main: 'main maincontent main-content primary middle central',
  lead:
    'lead intro introduction standfirst deck dek subhead subtitle subheadline vorspann chapo sapo entradilla bajada lede ingress ' +
    'abstract excerpt summary summaries overline kicker teaser-text',
  title: 'title titles titre titulo titel titolo headline headlines heading header-title nagłowek rubrik otsikko',
  comments:
    'comment comments commentlist comment-list commenting commenter comentarios comentario kommentar kommentare kommentarer kommentti ' +
    'commentaire commentaires commenti commento komentar komentarz komentarze komentari reacties reactie disqus disqus-thread respond ' +
    'reply replies responses discussion discussions talkback talkbacks yorum yorumlar binhluan binh-luan comentariu comentarii ' +
    'hozzaszolas livefyre viafoura coral opinions ugc',
  related:
    'related relateds relacionado relacionados relacionada relacionadas relatedposts related-posts verwandt verwandte aehnliche similar ' +
    'recommend recommended recommendation recommendations recirc recirculation empfehlung empfehlungen outbrain taboola ligatus plista ' +
    'trending popular latest most-read mostread mostpopular most-popular meistgelesen more-news more-stories morenews read-more readmore ' +
    'readnext read-next read-also lire-aussi a-lire gerelateerd correlati leggi-anche leia-mais saiba-mais lienquan lien-quan xem-them ' +
    'doc-them powiazane podobne souvisejici ilgili suggested suggestions suggestion upnext up-next next-article nextpost nextprev ' +
    'see-also seealso also-like jp-relatedposts yarpp discover explore recent links link-list resources aktuelle neueste weitere backlinks',
  teaser:
    'teaser teasers card cards tile tiles promo-item listing list-item grid carousel slider slick swiper owl feed river stream',
  navigation:
    'nav navi navs navigation navbar subnav menu menus submenu menubar megamenu breadcrumb breadcrumbs brotkrumen pagination pager ' +
    'paging sitemap toolbar tabs tabbar topnav skip skiplink prev next previous anchor jump language languages lang-switcher',
  share:
    'share shares sharing sharebar sharer social socials addthis addtoany sharedaddy teilen partager compartir condividi udostepnij ' +
    'paylas follow following likes like whatsapp print printfriendly',
  ad:
    'ad ads adv advert adverts advertising advertisement advertisment adsbygoogle adslot adunit dfp gpt sponsor sponsored sponsors anzeige ' +
    'anzeigen werbung reklama reklam publicidad publicite publicity pubblicita annons banner banners promo promos promotion promotions ' +
    'promoted affiliate partner partners brandvoice',
  consent:
    'cookie cookies consent gdpr dsgvo cmp onetrust didomi usercentrics privacy datenschutz rodo tracking cookiebanner cookielaw ' +
    'cookie-notice truste cookiebot borlabs placeholder',
  newsletter:
    'newsletter newsletters subscribe subscription subscriptions signup sign-up abo abonnement abonnieren mailing mailchimp optin opt-in ' +
    'mc4wp inscription suscripcion iscriviti',
  author:
    'author authors autor autoren autores auteur auteurs autore autori bio biography authorbio authorbox author-box about-author byline ' +
    'bylines profile profiles contributor contributors writer verfasser redakteur vcard gravatar avatar forfatter',
  meta:
    'meta metadata date dates datum fecha data-publicacao time times timestamp dateline published updated info infos infobar reading-time ' +
    'readtime views counter postmeta entry-meta',
  tags: 'tag tags tagcloud taglist keyword keywords schlagwort schlagworte schlagwoerter topic topics themen category categories kategorie rubrik etiquetas',
  caption:
    'caption captions credit credits bildunterschrift bildnachweis bildtext figcaption imagecaption image-caption img-caption photo-credit ' +
    'photocredit caption-text copyright-text legende leyenda didascalia pie-foto piedefoto bildquelle source fotocredit',
  media:
    'video videos player gallery galerie galeria audio podcast podcasts image images img photo photos foto fotos slideshow media picture thumb thumbnail',
  embed:
    'embed embeds embedded tweet tweets twitter instagram facebook youtube tiktok opinary datawrapper infogram oembed',
  footer: 'footer foot footers colophon copyright copyrights disclaimer disclaimers legal imprint impressum rodape pie',
  header: 'header headers masthead topbar top-bar top site-header branding logo',
  sidebar:
    'sidebar sidebars aside rail right-rail rightrail rightcol right-col secondary seitenleiste marginal marginalia col-right lateral widget widgets module modules',
  modal:
    'modal modals popup popups pop-up overlay overlays dialog lightbox tooltip tooltips offcanvas drawer alert alerts toast notification notifications notice flyout dropdown',
  /** Text set in the middle, small or pale: notices, calls to action, credits. */
  centred:
    'center centre centered align-center aligncenter text-center small smaller tiny xs gray grey muted pale italic fineprint fine-print smallprint',
  form: 'form forms formular input search suche buscar recherche login signin sign-in register registration contact contacts poll polls quiz survey umfrage vote rating ratings',
  box: 'box boxes infobox info-box factbox faktenbox kasten highlight highlights keypoints key-points takeaways key-takeaways callout note notes pullquote pull-quote aside-box panel toc table-of-contents inhaltsverzeichnis',
  shop: 'product products price prices shop store cart checkout buy cta button buttons btn btns offer offers deal deals pricing',
  concealed:
    'hidden hide sr-only sronly visually-hidden visuallyhidden screen-reader screen-reader-text invisible hidden-xs print-only mobile-only d-none clone',
  notes:
    'footnote footnotes fussnoten reference references reflist quellen sources bibliography literature einzelnachweise citation citations',
  faq: 'faq faqs accordion accordions answer answers question questions collapsible frage fragen antwort antworten pregunta preguntas',
};
