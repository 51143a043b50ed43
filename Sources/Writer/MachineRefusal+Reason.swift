import Glibc
import Text

extension MachineRefusal {
  /// Why, in plain words, without a full stop.
  public var reason: Message {
    switch code {
    case ENOSPC: Message(en: "the disk is full", fr: "le disque est plein")
    case EDQUOT: Message(en: "your share of the disk is used up", fr: "votre quota de disque est épuisé")
    case EACCES, EPERM: Message(en: "you do not have the permission", fr: "vous n’en avez pas la permission")
    case EROFS: Message(en: "the disk is read-only", fr: "le disque est en lecture seule")
    case ENOTDIR:
      Message(
        en: "a file stands where a folder should be", fr: "un fichier se trouve là où il faut un dossier")
    case EISDIR:
      Message(
        en: "a folder stands where a file should be", fr: "un dossier se trouve là où il faut un fichier")
    case ENOENT: Message(en: "it does not exist", fr: "il n’existe pas")
    case EEXIST: Message(en: "something is there already", fr: "quelque chose s’y trouve déjà")
    case ELOOP: Message(en: "it is a symbolic link", fr: "c’est un lien symbolique")
    case ENAMETOOLONG: Message(en: "the name is too long", fr: "le nom est trop long")
    case EMFILE, ENFILE: Message(en: "too many files are open", fr: "trop de fichiers sont ouverts")
    case EFBIG: Message(en: "the file is too large", fr: "le fichier est trop grand")
    case EIO: Message(en: "the disk reports a fault", fr: "le disque signale une panne")
    case EXDEV, EBUSY:
      Message(en: "it is a disk of its own", fr: "c’est un disque à part")
    default:
      Message(en: "the system answered error \(code)", fr: "le système a répondu l’erreur \(code)")
    }
  }

  /// What to do about it.
  public var help: Message {
    switch code {
    case ENOSPC, EDQUOT:
      Message(
        en: "Free some space, then build again. The published site is as it was.",
        fr: "Libérez de la place, puis relancez. Le site publié est resté tel quel.")
    case EACCES, EPERM:
      Message(
        en: "Ask for the right to write there, or choose another folder with --output.",
        fr: "Demandez le droit d’y écrire, ou choisissez un autre dossier avec --output.")
    case EROFS:
      Message(
        en: "Choose another folder with --output, or make the disk writable.",
        fr: "Choisissez un autre dossier avec --output, ou rendez le disque inscriptible.")
    case ENOTDIR, EISDIR, EEXIST:
      Message(
        en: "Move it elsewhere, or choose another folder with --output.",
        fr: "Déplacez-le, ou choisissez un autre dossier avec --output.")
    case ENOENT:
      Message(
        en: "Check the spelling of the path; if it is a link, check what it points to.",
        fr: "Vérifiez l’orthographe du chemin ; si c’est un lien, vérifiez sa cible.")
    case ELOOP:
      Message(
        en: "Put the file itself there instead of a link.",
        fr: "Mettez-y le fichier lui-même au lieu d’un lien.")
    case EMFILE, ENFILE:
      Message(en: "Close other programs, then build again.", fr: "Fermez d’autres programmes, puis relancez.")
    default:
      Message(
        en: "Check the disk, then build again. The published site is as it was.",
        fr: "Vérifiez le disque, puis relancez. Le site publié est resté tel quel.")
    }
  }
}
