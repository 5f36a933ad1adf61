import type { LanguageData } from './language-data.js';

/** French. */
export const fr: LanguageData = {
  tag: 'fr',
  iso6393: 'fra',
  dateOrder: 'dmy',
  functionWords:
    'de la le et les des en un une du que qui est pour dans par sur au plus il pas ne ce a se avec son sont aux cette d l s qu n c j ont sa ses mais ou comme nous vous ils elle on leur été être fait sans entre tout après aussi deux bien leurs si même dont avant où ces elles peut était avait très depuis contre encore alors lors sous',
  relativeTime:
    'il y a # minutes | il y a # min | il y a # heures | il y a # heure | il y a # h | il y a # jours | il y a # jour | il y a # semaines | il y a # mois | il y a # ans | il y a une heure | hier | aujourd’hui | à l’instant | il y a un jour',
  phrases: {
    related:
      "Articles liés | Article lié | Articles similaires | Sur le même sujet | Sur le même thème | Les plus lus | Le plus lu | Les plus partagés | À lire aussi | A lire aussi | Vous aimerez aussi | Vous pourriez aussi aimer | Vous pourriez être intéressé | Ces articles pourraient vous intéresser | Ces contenus pourraient vous intéresser | À découvrir | Dernières actualités | Dernières nouvelles | Derniers articles | Articles récents | Les dernières infos | À la une | A la une | Populaires | Les plus populaires | Recommandé pour vous | Nos recommandations | Recommandations | Plus d’articles | Plus d’actualités | Autres articles | Dans la même rubrique | Du même auteur | Notre sélection | L’actu en continu | En continu | Fil info | À ne pas manquer | Contenus sponsorisés | Voir aussi | Articles les plus lus | Les articles les plus lus | Les plus récents | Les plus commentés | Sélection de la rédaction | La sélection de la rédaction | Tendances | Plus sur le sujet | Cela peut vous intéresser | Cela pourrait vous intéresser | Vous pourriez aimer | Dans la même catégorie | Nos derniers articles | Contenus recommandés | L'actualité en direct | Ce sujet pourrait vous intéresser",
    readAlso:
      'Lire aussi | À lire aussi | A lire aussi | Lire la suite | Lire l’article | Lire également | À lire également | À lire | A lire | Voir aussi | À voir aussi | À écouter aussi | En savoir plus | Pour aller plus loin | Lire plus | Lire la vidéo | À voir également | Retrouvez également | Continuer la lecture',
    share:
      "Partager | Partager cet article | Partager sur Facebook | Partager sur | Partagez | Copier le lien | Imprimer | Envoyer par e-mail | Envoyer par mail | Tweeter | Enregistrer | Réagir | Partager l'article | Partager par e-mail | Partager via | Lien copié | Envoyer à un ami | Classer dans mes favoris | Partagez ceci",
    subscribe:
      "Ne manquez rien de | Abonnez-vous | S’abonner | Je m’abonne | Inscrivez-vous à la newsletter | Inscrivez-vous à notre newsletter | S’inscrire | Recevez notre newsletter | Recevez | Soutenez-nous | Faire un don | Déjà abonné | Abonnement | Offrir l’article | Soutenez notre | Découvrir nos offres | Essayez gratuitement | Faites un don | Je m'inscris",
    comment:
      'Commentaires | Commenter | # commentaires | # commentaire | Laisser un commentaire | Répondre | Annuler la réponse | Réagir à cet article | Vos réactions | Ajouter un commentaire | Signaler | Lire les commentaires | Tous les commentaires | Aucun commentaire | Réagissez | Déposer un commentaire | # réactions | Les avis des internautes | Avis des internautes | Laisser une réponse | Commentaires récents | Pas de commentaires | Soyez le premier à commenter | Poster un commentaire | Publier un commentaire | Participer à la discussion | Signaler un abus',
    login:
      "Se connecter | Connexion | Connectez-vous | Créer un compte | S’identifier | Mot de passe oublié | Mon compte | Déconnexion | S’enregistrer | Inscription | Pour commenter, vous devez être connecté | Déjà inscrit | J'ai un compte | J'ai déjà un compte | Vous n'avez pas de compte",
    legal:
      "Tous droits réservés | Mentions légales | Politique de confidentialité | Conditions générales | CGU | CGV | Données personnelles | Directeur de la publication | Rédacteur en chef | Reproduction interdite | Plan du site | Publicité | Protection des données | Qui sommes-nous | Conditions d'utilisation | Politique de cookies | Vie privée | Charte de modération | Toute reproduction interdite",
    cookie:
      "Nous utilisons des cookies | Ce site utilise des cookies | Gestion des cookies | Gérer les cookies | Tout accepter | Accepter | Tout refuser | Continuer sans accepter | Paramétrer | Préférences cookies | Nous et nos partenaires | Pour afficher ce contenu | Ce contenu est bloqué car vous n'avez pas accepté",
    caption:
      "Crédit photo | Crédits | Crédit | Photo d’illustration | Photo d’archives | Légende | © Photo | © AFP | Crédit image | Capture d'écran | Image d'illustration | Agrandir l'image",
    byline:
      'Par | Auteur | Publié par | Écrit par | Rédigé par | Article de | La rédaction | Rédaction | Propos recueillis par | De notre correspondant | De notre envoyé spécial | Texte | Avec notre correspondant | Envoyé spécial | Mis en ligne par',
    source: "Avec AFP | Avec agences | Article original | Avec l'AFP",
    ad: "Publicité | Annonce | Contenu sponsorisé | Sponsorisé | Publi-rédactionnel | La suite après cette publicité | La suite après la publicité | Suite de l’article après la publicité | Contenu partenaire | La suite de l'article après | Article sponsorisé | Lecture de votre article dans | L'article continue après la publicité",
    tags: 'Mots-clés | Thèmes | Sujets | Rubriques | Catégories | Catégorie | Étiquettes | Thématiques | Classé sous | En lien avec | À propos de cet article | Sujets associés',
    nav: "Accueil | Rechercher | Recherche | Actualités | Actualité | Politique | Monde | France | Économie | Société | Santé | Sciences | Météo | Faits divers | Régions | À propos | Aller au contenu | Haut de page | Retour en haut | Retour | Suivant | Précédent | Article suivant | Article précédent | Voir plus | Voir tout | Afficher plus | Toutes les actualités | Plan du site | Vidéos | Direct | Fermer | Passer au contenu | Accéder au contenu | Aller à la navigation | Retour à l'accueil | Page suivante | Page précédente | Contactez-nous | Charger plus",
    promo:
      'Suivez-nous | Suivez-nous sur | Téléchargez l’application | Téléchargez notre application | Rejoignez-nous | Rejoignez notre chaîne WhatsApp | Retrouvez-nous | Ajoutez à vos favoris Google | Écoutez le podcast | Suivez toute l’actualité | Rejoignez-nous sur | Suivre sur | Nous suivre | Ajouter comme source préférée | Nos applications | Réseaux sociaux',
    dateline:
      'Publié le | Publié | Mis à jour le | Mise à jour | Modifié le | Dernière mise à jour | Posté le | Mis en ligne le | Date de publication | Temps de lecture',
    authorBio:
      "À propos de l’auteur | L’auteur | Tous les articles de | Voir tous les articles | Tous ses articles | Plus d'articles de | Du même journaliste | En savoir plus sur l'auteur",
    form: 'Nom | Prénom | Adresse e-mail | Votre adresse e-mail ne sera pas publiée | Les champs obligatoires sont indiqués | Site web | Commentaire | Envoyer | Laisser un commentaire | Votre e-mail | Enregistrer mon nom | Valider | Publier | Votre nom | Votre adresse e-mail | Votre adresse de messagerie ne sera pas publiée | Les champs obligatoires | Votre commentaire | Champ obligatoire | Signaler une erreur',
    media:
      'Vidéo | Voir la vidéo | Regarder | Écouter | Écouter l’article | Diaporama | Galerie photos | En images | Lecture | Agrandir | Voir les photos | Lire la vidéo | Voir le diaporama | Écouter cet article | Votre navigateur ne supporte pas | Voir la galerie',
    keyPoints:
      "L’essentiel | En bref | Les points clés | Résumé | Sommaire | Points clés | Table des matières | Ce qu'il faut retenir | À retenir",
    readerAid:
      '# min de lecture | # minutes de lecture | Temps de lecture | Lecture # min | # vues | Taille du texte | Lecture | Lecture : # min | # partages | Modifier la taille du texte',
    notice:
      "Page non trouvée | Page introuvable | Article réservé aux abonnés | Réservé aux abonnés | Activez JavaScript | Accès refusé | La page demandée n’existe pas | Il vous reste #% de cet article | Cet article est réservé aux abonnés | Contenu réservé aux abonnés | Lire la suite de l'article | Une erreur s'est produite | Erreur interne du serveur | Service temporairement indisponible | Vérifiez que vous êtes humain | La suite est réservée aux abonnés | Abonnez-vous pour lire la suite",
  },
};
