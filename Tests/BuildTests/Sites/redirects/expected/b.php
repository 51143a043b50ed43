<!DOCTYPE html>
<html lang="fr" dir="ltr">
<head>
<meta charset="utf-8">
<title>B</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=/blog/autre-nom/">
</head>
<body>
<h1>B</h1>
<p><a href="/blog/autre-nom/">https://essai.example/blog/autre-nom/</a></p>
</body>
</html>
