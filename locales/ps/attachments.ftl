# Review by a native reader: whole file
# The documents of the library that a post shows.

attachments-title = ضمیمه اسناد
attachments-hint = لوستونکي یې پرانیستلی یا ښکته کولی شي؛ له متن سره یو ځای عامه کېږي.
attachments-library = کتابتون پرانیستل
attachments-none = په کتابتون کې لا هېڅ سند نشته. هر څه چې هلته وسپارل شي سمدلاسه دلته ضمیمه کېدای شي.
attachments-error-many = تر ۲۰ پورې اسناد کېدلی شي.
attachments-error-unknown = له دې اسنادو څخه یو ستاسو په کتابتون کې نشته.
attachments-alone = یوازې دوتنې
attachments-alone-hint = یوازې دوتنه د خوندي کولو پر مهال پخپله سند کېږي.
